"""Sources that are read to articles: errors name them, and a folder's files are a site."""

from pathlib import Path

from newsreader.errors import PageError
from newsreader.model import Reading
from newsreader.reading import read_articles, read_scripts

WALL = (
    "<h1>The tide wall</h1><p>To continue reading, subscribe now</p>"
    "<p>Already a subscriber? Log in</p><p>It was built in a week.</p>"
)
STORIES = [
    "The wall was built in a week by men who had never seen the sea.",
    "A gull has been taken on as the harbour's new inspector of bins.",
    "Nobody could say on Friday who had painted the lighthouse green.",
]
PLUG = "The Packet is put together above the chip shop on Quay Street."


def test_an_error_names_the_source_as_it_was_given(tmp_path: Path) -> None:
    wall, text = tmp_path / "wall.html", tmp_path / "tide.txt"
    wall.write_text(WALL)
    text.write_text("The wall was built in a week.")
    errors: list[PageError] = []
    assert list(read_articles([wall, str(text)], errors.append, Reading(drop=("wall",)))) == []
    assert [error.source for error in errors] == [str(wall), str(text)]
    assert list(read_scripts([wall], errors.append)) == []
    assert str(errors[-1]).startswith(f"{wall}: is behind a paywall")


def test_what_recurs_in_a_folder_of_files_is_learned(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.html" for n in range(len(STORIES))]
    for file, story in zip(files, STORIES, strict=True):
        file.write_text(f"<article><h1>Tide {file.stem}</h1><p>{story}</p><p>{PLUG}</p></article>")
    reading = Reading(site_memory=tmp_path / "memory.json")
    errors: list[PageError] = []
    articles = list(read_articles(files, errors.append, reading))
    assert [[block.text for block in a.blocks] for a in articles] == [[text] for text in STORIES]
    assert {a.url for a in articles} == {None}
    assert not errors
