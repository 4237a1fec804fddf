"""Files and standard input become pages, or say in one line why they cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import FetchError
from newsreader.model import Page
from newsreader.sources import fetch
from newsreader.sources.web import MAX_BYTES

SPEECH = "Ann Lea said: “It’s the café’s £4,000 – we can’t go on.”"


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_may_be_named_by_text_or_path(tmp_path: Path) -> None:
    path = written(tmp_path, "page.txt", SPEECH.encode())
    assert fetch(path) == fetch(str(path)) == Page(SPEECH, "text/plain", None)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_plain_text_is_read_in_any_common_encoding(tmp_path: Path, encoding: str) -> None:
    mark = "\ufeff" if encoding in {"utf-16-le", "utf-16-be"} else ""
    path = written(tmp_path, "page.txt", f"{mark}{SPEECH}".encode(encoding))
    assert fetch(path).content == SPEECH


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Die Bürgermeisterin sagte: „Wir hören zu.“ In Köln fährt der Bus später."),
        ("cp1252", "La alcaldesa dijo: «El año próximo habrá más». ÚLTIMA HORA: ¿qué pasó aquí?"),
        ("cp1252", "A câmara não vai fechar a estação, diz a vereadora: “São três.”"),
        ("cp1251", "Мэр сказала: «Мы очень довольны». Новая школа откроется осенью."),
        ("cp1250", "Burmistrz powiedział: „Jesteśmy bardzo szczęśliwi”. Książki wróciły."),
        ("shift_jis", "市長は「とても嬉しい」と述べた。新しい図書館は来月開く予定だ。"),
        ("gb18030", "市长说：“这是好消息。”新图书馆将于下个月开放。"),
        ("euc-kr", "시장은 기쁘다고 말했다. 새 도서관은 다음 달 문을 연다."),
    ],
)
def test_other_languages_are_read_in_their_own_encodings(
    tmp_path: Path, encoding: str, text: str
) -> None:
    assert fetch(written(tmp_path, "page.txt", text.encode(encoding))).content == text


@pytest.mark.parametrize("repeats", [1, 200])
def test_undeclared_windows_text_keeps_its_pounds_and_quotation_marks(
    tmp_path: Path, repeats: int
) -> None:
    text = "\n".join([SPEECH] * repeats)
    assert fetch(written(tmp_path, "page.txt", text.encode("cp1252"))).content == text


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="iso-8859-2">',
        "<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>",
        '<?xml version="1.0" encoding="iso-8859-2"?><html>',
    ],
)
def test_a_page_is_read_as_it_declares(tmp_path: Path, declaration: str) -> None:
    text = f"{declaration}<p>Starosta řekl: šťastný den.</p>"
    path = written(tmp_path, "page.html", text.encode("iso-8859-2"))
    assert fetch(path).content == text


def test_a_latin_1_page_means_windows_quotation_marks_as_in_browsers(tmp_path: Path) -> None:
    text = f'<meta charset="iso-8859-1"><p>{SPEECH}</p>'
    assert fetch(written(tmp_path, "page.html", text.encode("cp1252"))).content == text


@pytest.mark.parametrize("label", ["no-such-encoding", "hex", "idna", "utf-16"])
def test_a_utf_8_page_is_read_whatever_it_declares(tmp_path: Path, label: str) -> None:
    text = f'<meta charset="{label}"><p>{SPEECH}</p>'
    assert fetch(written(tmp_path, "page.html", text.encode())).content == text


def test_one_broken_byte_spoils_one_character(tmp_path: Path) -> None:
    data = SPEECH.encode() + b" caf\xc3"
    assert fetch(written(tmp_path, "page.txt", data)).content == f"{SPEECH} caf\ufffd"


@pytest.mark.parametrize("label", ["utf-8", "punycode", "idna", "undefined"])
def test_windows_text_that_claims_to_be_another_keeps_its_quotation_marks(
    tmp_path: Path, label: str
) -> None:
    text = f'<meta charset="{label}"><p>{SPEECH}</p>'
    assert fetch(written(tmp_path, "page.html", text.encode("cp1252"))).content == text


def test_a_stray_byte_does_not_unsettle_a_declaration(tmp_path: Path) -> None:
    data = "<meta charset=windows-1252><p>£5".encode("cp1252") + b"\x81"
    assert fetch(written(tmp_path, "page.html", data)).content.endswith("<p>£5\ufffd")


@given(
    text=st.text(st.characters(codec="utf-8")).filter(
        lambda text: text.replace("\0", "").strip("\ufeff").strip()
    )
)
def test_whatever_is_written_in_utf_8_with_a_mark_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = written(tmp_path_factory.getbasetemp(), "any.txt", b"\xef\xbb\xbf" + text.encode())
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    assert fetch(path).content == lines.removeprefix("\ufeff")


def test_a_stray_nul_does_not_make_a_page_binary(tmp_path: Path) -> None:
    text = f"<p>{SPEECH * 100}</p>"
    path = written(tmp_path, "page.html", f"{text}\0".encode())
    assert fetch(path).content == text


@given(
    start=st.sampled_from(
        [b"", b"\xff\xfe", b"\xef\xbb\xbf", b"<meta charset=", b"<!--", b"<?xml "]
    ),
    data=st.binary(max_size=200),
)
def test_any_bytes_are_a_page_or_an_error_of_ours(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, data: bytes
) -> None:
    path = written(tmp_path_factory.getbasetemp(), "any", start + data)
    try:
        page = fetch(path)
    except FetchError as error:
        assert error.source == str(path)  # noqa: PT017 - either is right
    else:
        assert page.content.strip()
        assert not {"\0", "\r"} & set(page.content)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_end_one_way(tmp_path: Path, ends: str) -> None:
    assert fetch(written(tmp_path, "a.txt", f"One{ends}Two".encode())).content == "One\nTwo"


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("page.html", "<p>News", "text/html"),
        ("page.HTM", "<p>News", "text/html"),
        ("page", "<p>News", "text/html"),
        ("page", "News", "text/plain"),
        ("page.txt", "News", "text/plain"),
        ("page.txt", "He typed <b> and it was bold", "text/plain"),
        ("page.txt", "<!DOCTYPE html>\n<p>News", "text/html"),
        ("page.txt", "<!-- saved from elsewhere -->\n<html lang=en><p>News", "text/html"),
        ("page.html", "News\n\nMore news, 3 < 4", "text/plain"),
        ("page.php", '<?xml version="1.0"?><html><p>News', "text/html"),
    ],
)
def test_ending_and_content_tell_html_from_plain_text(
    tmp_path: Path, name: str, content: str, media_type: str
) -> None:
    assert fetch(written(tmp_path, name, content.encode())).media_type == media_type


def test_a_page_of_comments_is_read_as_quickly_as_any(tmp_path: Path) -> None:
    path = written(tmp_path, "page.html", b"<!-- a --> \n" * 100_000 + b"<p>News")
    assert fetch(path).media_type == "text/html"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.html", b"", "is empty"),
        ("blank.txt", b" \r\n\t\n", "is empty"),
        ("marked.txt", "\ufeff \n".encode(), "is empty"),
        ("paper.pdf", b"%PDF-1.7\n1 0 obj", "is a PDF file, not HTML or plain text"),
        ("a.html", b"\x89PNG\r\n\x1a\n\0\0", "is a picture, not HTML or plain text"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", "is a picture, not HTML or plain text"),
        ("a.mp3", b"ID3\x04\0\0\0", "is a sound file, not HTML or plain text"),
        ("a.docx", b"PK\x03\x04\x14\0", "is an archive or office document, not HTML or"),
        ("a.rtf", b"{\\rtf1\\ansi News}", "is a word processor's file, not HTML or plain"),
        ("a.gz", b"\x1f\x8b\x08\0", "is a compressed file, not HTML or plain text"),
        ("a.txt", b"News\0\x01\x02", "is a binary file, not HTML or plain text"),
        ("a.xml", b'<?xml version="1.0"?><!-- f -->\n<rss version="2.0">', "is a feed, not"),
        ("b.xml", b"\xef\xbb\xbf<feed xmlns='http://www.w3.org/2005/Atom'>", "is a feed, not"),
    ],
)
def test_what_is_no_page_is_named(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = written(tmp_path, name, data)
    assert_refused(str(path), reason)


def assert_refused(source: str | Path, reason: str) -> None:
    """One line, which begins with the source and gives the reason."""
    with pytest.raises(FetchError) as caught:
        fetch(source)
    assert str(caught.value).startswith(f"{source}: ")
    assert reason in caught.value.reason
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert_refused(tmp_path / "none.html", "there is no such file")
    assert_refused(tmp_path / "none" / "page.html", "there is no such file")


def test_a_folder_is_no_page(tmp_path: Path) -> None:
    assert_refused(tmp_path, "is a folder, not a page")


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "secret.txt", b"News")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read all files")
    assert_refused(path, "permission denied")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="there is no /proc")
def test_a_file_that_fails_in_reading_is_named() -> None:
    assert_refused("/proc/self/mem", "cannot be read: ")


@pytest.mark.parametrize("name", ["nul\0.html", "x" * 5000])
def test_an_impossible_name_is_an_error_of_ours(name: str) -> None:
    assert_refused(name, "cannot be read: ")


def test_a_file_of_more_than_20_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert_refused(path, "is larger than 20 MB")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["sh", "-c", f"printf 'Bridge reopens' > '{pipe}'"]):
        assert fetch(pipe) == Page("Bridge reopens", "text/plain", None)


@pytest.mark.parametrize("source", ["ftp://news.example/page.html", "file:///tmp/page.html"])
def test_other_addresses_are_refused(source: str) -> None:
    assert_refused(source, "only files and http or https addresses can be read")


def run_fetch(standard_input: bytes) -> subprocess.CompletedProcess[bytes]:
    code = "from newsreader.sources import fetch; print(ascii(fetch('-')))"
    return subprocess.run(
        [sys.executable, "-c", code], input=standard_input, capture_output=True, check=False
    )


def test_standard_input_is_read_as_bytes() -> None:
    run = run_fetch("<p>£5 – café".encode("cp1252"))
    assert run.stdout.decode().strip() == ascii(Page("<p>£5 – café", "text/html", None))


def test_an_empty_standard_input_is_named() -> None:
    assert b"FetchError: standard input: is empty" in run_fetch(b"").stderr


def test_a_closed_standard_input_is_named() -> None:
    code = "import sys; sys.stdin = None; from newsreader.sources import fetch; fetch('-')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert b"FetchError: standard input: is closed" in run.stderr
