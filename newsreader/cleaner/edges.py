"""Rules for what stands above the first sentence of a story, and below the last."""

from __future__ import annotations

import re

from newsreader.cleaner.bylines import split_names
from newsreader.cleaner.headlines import key
from newsreader.cleaner.letters import signatures
from newsreader.cleaner.outline import Container, Line
from newsreader.cleaner.outlining import PICTURES
from newsreader.cleaner.prose import is_prose, is_wordy
from newsreader.cleaner.sieve import LINK_SHARE, WORD, Sieve, is_sentence
from newsreader.lexicon.furniture import AUTHOR_JOBS

# Initials, an agency, a date: what may stand after the last sentence.
CREDIT_LINES, LONGEST_CREDIT = 3, 100
LABELLED = re.compile(r"[^:]{2,40}: ?\S")
NOTE = "• "
# Symbols of faces and the like begin here.
EMOJI = 0x1F300
# What stands above the first sentence and is as long is a standfirst.
DECK = 70
# A shorter one stands so near to the headline.
DECK_REACH = 2
FIGURES = re.compile(r"\d+")
FIGURE = re.compile(r"\d")
# What a reviewer gives.
RATING = re.compile(
    r"(?!.*\bvotes?\b).*\b(?:\d(?:[.,]\d)?|one|two|three|four|five) out of"
    r" (?:5|five|10|ten)\b"
    r"|(?:rating|verdict|score) ?: ?\d{1,2}(?:/\d{1,2})?$|(?:\d|one|two|three|four|five) stars?$",
    re.IGNORECASE,
)
# A list that tells something has so many items of so many characters.
LISTS = frozenset(["ul", "ol"])
FEWEST_LISTED, LISTED = 3, 20
# Lines at the end of a story in which its author may be described.
TAIL = 6
FOOT_REACH = 2
BIO = re.compile(
    r"\b(?:is|was|are|were|has been|works? as|ist|est|es|è) .{0,120}"
    rf"\b(?:{'|'.join(AUTHOR_JOBS)})s?\b"
)
IMPRINT = re.compile(
    r"(?:the )?(?P<name>.{3,60}?),? (?:is|are|was) (?:\w+ ){0,2}"
    r"(?:published|owned|operated|printed|produced|edited|funded|registered|regulated|part of"
    r"|member|run by|paid for|supported)\b",
    re.IGNORECASE,
)
# Where a press release is over, after so many sentences at the least.
OVER = re.compile(r"\W*(?:ENDS?|(?i:notes? (?:to|for) (?:the )?editors?|editors?['’]s? notes?))\W*")
LEAST_TOLD = 2
# What a release says of its sender comes when this share of its sentences is over.
ABOUT = re.compile(r"About (?:the )?[A-Z][\w’'&-]*(?: [\w’'&-]+){0,5}:?")
ABOUT_SHARE = 0.7
SHORTEST_NAME = 4
FULL_NAME = re.compile(r"(?:[A-Z][\w’'-]+ ){1,3}([A-Z][\w’'-]+) (?:is|ist) ")
GOES_ON = re.compile(r" [a-z]")
# A post's time, and who wrote it, in an element that is no paragraph or heading.
STAMPED, LONGEST_STAMP = frozenset(["div", "header", "footer", "section", "article", "time"]), 80
# Where an author can be written to, in a line of so many characters.
ADDRESS = re.compile(r"[\w.+-]*@[\w.-]+")
LONGEST_ADDRESS = 250
# What an author does, after the name that a line begins with.
DOES = re.compile(
    r"[,\w\s]{0,40}?\b(?:writes|covers|reports|edits|teaches|lectures|presents|hosts|runs|blogs"
    r"|is (?:a|an|the|based|currently)|has (?:written|worked|reported|covered)|lives in|works"
    r"|ist|schreibt|arbeitet|berichtet|est|es)\b"
)


def headline(sieve: Sieve) -> None:
    """Remove the headline, which the article carries already, and what stands above it."""
    place = sieve.headline_place()
    if place is not None and not any(map(is_prose, sieve.lines[: max(0, place)])):
        for n in range(place):
            sieve.verdicts[n] = sieve.verdicts[n] or ("kicker", "above the headline")
    for n, line in sieve.kept():
        if n == place or line.text == sieve.metadata.headline:
            sieve.verdicts[n] = ("headline", "carried by the article")


def next_story(sieve: Sieve) -> None:
    """Remove what follows a second main heading: pages go on with another story."""
    first = next((n for n, line in sieve.kept() if is_prose(line)), None)
    place = sieve.headline_place()
    if first is None or place is None or place > first:
        return
    cut = next((n for n, line in enumerate(sieve.lines) if _opens(sieve, line, first)), None)
    for n in range(cut or len(sieve.lines), len(sieve.lines)):
        sieve.verdicts[n] = sieve.verdicts[n] or ("other_story", "after a second main heading")


def _opens(sieve: Sieve, line: Line, first: int) -> bool:
    """Whether a line is the main heading of another article, which begins below a place."""
    if sieve.level(line) != "h1" or key(line.text) == key(sieve.metadata.headline or ""):
        return False
    around = (c for c in sieve.around(line) if c.name == "article")
    return any(c.first - sieve.body.first > first for c in around)


def top(sieve: Sieve) -> None:
    """Remove what stands above the first sentence, but for the sub-heading that heads it."""
    above: list[int] = []
    lists = {c.index for c in sieve.inside() if c.name in LISTS and _tells(sieve, c)}
    for n, line in sieve.kept():
        listed = lists and any(c.index in lists for c in sieve.around(line))
        if listed or is_prose(line) or is_sentence(line.text):
            beside = _list_around(sieve, line)
            above = [m for m in above if m not in beside]
            break
        if not _leads(sieve, n, line):
            above.append(n)
    if above and sieve.level(sieve.lines[above[-1]]) in [
        sieve.level(line) or "none" for n, line in sieve.kept() if n > above[-1]
    ]:
        above.pop()
    for n in above:
        sieve.verdicts[n] = ("kicker", "above the first sentence")


def _list_around(sieve: Sieve, line: Line) -> range:
    """The places of the list that a line is an item of."""
    lists = (c for c in sieve.around(line) if c.name in LISTS)
    return next(map(sieve.places, lists), range(0))


def _leads(sieve: Sieve, n: int, line: Line) -> bool:
    """Whether a line above the first sentence is a standfirst, or a row of a table of results."""
    if line.cells > 2 and not line.linked and len(FIGURES.findall(line.text)) > 1:
        return True
    if RATING.match(line.text):
        return True
    if line.plain < LINK_SHARE * len(line.text.replace(" ", "")):
        return False
    place = sieve.headline_place()
    below = place is not None and place < n <= place + DECK_REACH
    return len(line.text) >= DECK or (
        below and is_wordy(line.text) and not _is_pictured(sieve, place or 0, n)
    )


def _is_pictured(sieve: Sieve, headline: int, n: int) -> bool:
    """Whether a picture stands between the headline and a line, which may be its caption then."""
    pictures = (c.first - sieve.body.first for c in sieve.inside() if c.name in PICTURES)
    return any(headline < picture <= n for picture in pictures)


def _tells(sieve: Sieve, container: Container) -> bool:
    """Whether a list tells something: it has several items of some length that are no links."""
    items = [sieve.lines[n] for n in sieve.places(container)]
    long = sum(len(item.text) >= LISTED and not item.linked for item in items)
    return long >= FEWEST_LISTED and 2 * long > len(items)


def tail(sieve: Sieve) -> None:
    """Remove what describes the authors at the end of the story."""
    authors = sieve.metadata.authors
    names = {part.casefold() for name in authors for part in (name, name.split()[-1])}
    told = " ".join(line.text for _, line in sieve.kept())
    for n, line in sieve.kept()[-TAIL:]:
        start = line.text[:80].casefold()
        if any(_is_about(line.text, name, told) for name in authors):
            sieve.verdicts[n] = ("author_bio", "says what an author does")
            continue
        named = any(name in start for name in names) or _is_new(line.text, told)
        slanted = line.bold >= 0.9 * len(line.text.replace(" ", ""))
        if (named or slanted) and BIO.search(line.text[:300]) and '"' not in start:
            sieve.verdicts[n] = ("author_bio", "describes an author at the end")


def _is_about(text: str, author: str, told: str) -> bool:
    """Whether a line begins with an author and says what that one does, or is the only one to."""
    if not text.startswith(author):
        return False
    rest = text[len(author) :]
    return bool(DOES.match(rest)) or (bool(GOES_ON.match(rest)) and told.count(author) == 1)


def signed(sieve: Sieve) -> None:
    """Remove lines that are an author's name and nothing else, or give an author's address."""
    names = {name.casefold() for name in sieve.metadata.authors if " " in name}
    parts = {part for name in names for part in name.split() if len(part) >= SHORTEST_NAME}
    for n, line in sieve.kept():
        text = line.text.casefold()
        if text in names or _names_only(line, names):
            sieve.verdicts[n] = ("byline", "the name of an author")
        elif len(text) <= LONGEST_ADDRESS and any(
            part in found[0] for found in ADDRESS.finditer(text) for part in parts
        ):
            sieve.verdicts[n] = ("contact", "the address of an author")


def _names_only(line: Line, names: set[str]) -> bool:
    """Whether a short line begins with an author and goes on with a job or a button."""
    begins = len(line.text) <= LONGEST_STAMP and line.text.casefold().startswith(tuple(names))
    found = {name.casefold() for name in split_names(line.text)} if begins else set()
    return bool(found) and found <= names and not is_sentence(line.text)


def stamps(sieve: Sieve) -> None:
    """Remove lines that begin with an hour or a day as markup tells it, and are no sentences."""
    timed = {c.first - sieve.body.first for c in sieve.inside() if c.name == "time"}
    for n, line in sieve.kept():
        inside = sieve.setting(line)[0] in STAMPED
        if n in timed and inside and len(line.text) <= LONGEST_STAMP and not is_sentence(line.text):
            sieve.verdicts[n] = ("byline", "an hour or a day, and who wrote")


def discussion(sieve: Sieve) -> None:
    """Remove what stands below the heading of the comments, unless the story goes on there."""
    prose = [(n, _parent(sieve, line)) for n, line in sieve.kept() if is_prose(line)]
    for n, line in enumerate(sieve.lines):
        verdict = sieve.verdicts[n]
        if verdict is None or verdict[0] != "comments" or not sieve.level(line):
            continue
        above = [parent for m, parent in prose if m < n]
        below = {parent for m, parent in prose if m > n}
        if len(above) >= LEAST_TOLD and below.isdisjoint(above):
            for m in range(n, len(sieve.lines)):
                sieve.verdicts[m] = sieve.verdicts[m] or ("comments", "below their heading")
            return


def _parent(sieve: Sieve, line: Line) -> int:
    """The element around a line's own."""
    return sieve.outline.containers[line.container].parent


def notes(sieve: Sieve) -> None:
    """Remove what a press release tells editors after its end, and of who sent it."""
    prose = [0]
    for n, line in enumerate(sieve.lines):
        prose.append(prose[-1] + (not sieve.verdicts[n] and is_prose(line)))
    for n, line in enumerate(sieve.lines):
        over = OVER.fullmatch(line.text)
        about = ABOUT.fullmatch(line.text) and sieve.is_heading(line)
        if prose[n] >= LEAST_TOLD and (over or (about and prose[n] >= ABOUT_SHARE * prose[-1])):
            for m in range(n, len(sieve.lines)):
                sieve.verdicts[m] = sieve.verdicts[m] or ("contact", "after a release's end")
            return


def imprint(sieve: Sieve) -> None:
    """Remove what the house says of itself at the end: who publishes it, that it belongs to."""
    sites = sieve.metadata.sites
    names = {key(name).removeprefix("the") for name in sites if len(name) >= SHORTEST_NAME}
    for n, line in sieve.kept()[-TAIL:]:
        said = IMPRINT.match(line.text)
        if said and key(said["name"]) in names:
            sieve.verdicts[n] = ("disclosure", "the house speaks of itself")


def foot(sieve: Sieve) -> None:
    """Remove small print: what stands below a rule that ends the story, in another setting."""
    written = sieve.written()
    last = max((n for n, line in sieve.kept() if sieve.setting(line) in written), default=None)
    if last is None or not sieve.ruled().intersection(range(last + 1, last + 1 + FOOT_REACH)):
        return
    below = [(n, line) for n, line in sieve.kept() if n > last]
    if len(below) <= TAIL:
        for n, _ in below:
            sieve.verdicts[n] = ("disclosure", "small print below a rule")


def _is_new(text: str, told: str) -> bool:
    """Whether a text begins with the full name of somebody the story has not named."""
    name = FULL_NAME.match(text)
    return name is not None and told.count(name[1]) == text.count(name[1])


def end(sieve: Sieve) -> None:
    """Remove headings that nothing follows, and a few words after the last sentence."""
    last = []
    story = _story(sieve)
    signs = signatures(sieve)
    for n, line in reversed(sieve.kept()):
        if n in signs or (not _heads(sieve, line) and _closes(sieve, n, line, story)):
            break
        last.append(n)
    run = [n for n in last if not _heads(sieve, sieve.lines[n])]
    items = [n for n in run if _is_item(sieve, sieve.lines[n])]
    if len(run) > CREDIT_LINES or items:
        stay = [n for n in run if n in story]
        run = [n for n in run if n not in story]
        last = [n for n in last if n > max(stay, default=-1)]
    for n in last:
        sieve.verdicts[n] = ("credit", "heads nothing")
    for n in run:
        sieve.verdicts[n] = ("credit", "no sentence, after the last one")


def _is_item(sieve: Sieve, line: Line) -> bool:
    """Whether a line is an item of a list or a row of a table; tables also lay out pages."""
    return line.cells > 1 or any(c.name in {"li", "dd", "dt"} for c in sieve.around(line))


def _heads(sieve: Sieve, line: Line) -> bool:
    """Whether a line is a heading, and no paragraph that is set as one."""
    long = is_prose(line) and len(line.text) > LONGEST_CREDIT
    return sieve.level(line) is not None and not long


def _closes(sieve: Sieve, n: int, line: Line, story: range) -> bool:
    """Whether a line may be a story's last one."""
    return is_prose(line) or ends_well(line.text) or (n in story and _tells_more(sieve, n))


def _tells_more(sieve: Sieve, n: int) -> bool:
    """Whether a line at the end goes on with the story, though no stop ends it."""
    line = sieve.lines[n]
    wordy = len(line.text) > LONGEST_CREDIT or (not line.linked and is_wordy(line.text))
    noted = line.text.startswith(NOTE) and not line.linked
    results = WORD.search(line.text) is None
    return wordy or noted or results or _is_listed(sieve, n)


def _story(sieve: Sieve) -> range:
    """The places of the innermost element that holds all paragraphs as the story writes them."""
    written = sieve.written()
    told = [n for n, line in sieve.kept() if is_prose(line) and sieve.setting(line) in written]
    if not told:
        return range(len(sieve.lines))
    around = map(sieve.places, sieve.around(sieve.lines[told[0]]))
    return next((box for box in around if told[-1] in box), range(len(sieve.lines)))


def _is_listed(sieve: Sieve, n: int) -> bool:
    """Whether a line gives something a name and tells it, as the one above or two others do."""
    if not LABELLED.match(sieve.lines[n].text):
        return False
    if n > 0 and LABELLED.match(sieve.lines[n - 1].text):
        return True
    form = _label(sieve, n)
    alike = [m for m, _ in sieve.kept() if m < n and form == _label(sieve, m)]
    return len(alike) > 1 and bool(FIGURES.search(form))


def _label(sieve: Sieve, n: int) -> str:
    """What stands before a line's colon, all figures alike."""
    return FIGURE.sub("0", sieve.lines[n].text.partition(":")[0])


def ends_well(text: str) -> bool:
    """Whether a text ends as a sentence or a message does."""
    return is_sentence(text) or ord(text[-1]) >= EMOJI
