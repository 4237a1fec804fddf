"""Reading MP3 the long way, to check what others say of it."""


def frames(mp3: bytes) -> int:
    """How many MPEG-2 layer III frames of 64 kbit/s at 22,050 Hz stand one behind the other.

    Any tag in front is passed over; anything else between or after them fails.
    """
    at = 10 + _synchsafe(mp3[6:10]) if mp3.startswith(b"ID3") else 0
    count = 0
    while at < len(mp3):
        header = int.from_bytes(mp3[at : at + 4], "big")
        assert header >> 21 == 0x7FF, f"no frame starts at byte {at}"
        at += 72 * 64_000 // 22_050 + (header >> 9 & 1)
        count += 1
    assert at == len(mp3)
    return count


def _synchsafe(size: bytes) -> int:
    return size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3]
