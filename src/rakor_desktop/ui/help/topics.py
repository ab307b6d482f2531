"""The sheets of the help as the program brings them along: their order, their text, and what is found in them."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rakor_desktop.domain.search import fold, hits, matches, search_text
from rakor_desktop.local.paths import resources_dir

CONTENTS = "isi"
"""The file that names every sheet in its order; no sheet itself."""
FIRST = "memulai"
"""The sheet for whoever is nowhere in particular."""
_BEFORE, _AFTER = 30, 90
"""Characters of an excerpt before and after what was found."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One sheet: its file's name without ending, its title, the part it stands in, its text in Markdown."""

    key: str
    title: str
    part: str
    text: str

    def plain(self) -> str:
        """Its words in one line, without marks, pictures and addresses."""
        shown = re.sub(r"!\[([^\]]*)\]\([^)]*\)", r"\1", self.text)
        shown = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", shown)
        shown = re.sub(r"^(#+|>|-|\d+\.|\|[-| ]+\|$)", "", shown, flags=re.MULTILINE)
        return " ".join(re.sub(r"[*`]", "", shown).replace("|", " ").split())


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet in which all that was typed stands, and the words around the first of it."""

    topic: Topic
    excerpt: str


def help_dir() -> Path:
    """Where the sheets and their pictures are."""
    return resources_dir() / "help"


@cache
def topics() -> tuple[Topic, ...]:
    """Every sheet, in the order of the contents."""
    found, part = list[Topic](), ""
    for line in _read(CONTENTS).splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif link := re.fullmatch(r"- \[([^\]]+)\]\(([\w-]+)\.md\)", line.strip()):
            found.append(Topic(link[2], link[1], part, _read(link[2])))
    return tuple(found)


def topic(key: str) -> Topic | None:
    """The sheet of this name, if there is one."""
    return next((one for one in topics() if one.key == key), None)


def found(typed: str) -> tuple[Found, ...]:
    """The sheets that have every typed word, in any order: first those whose title has them."""
    wanted = [one for one in topics() if matches(typed, search_text(one.title, one.plain()))]
    wanted.sort(key=lambda one: not matches(typed, fold(one.title)))
    return tuple(Found(one, _excerpt(typed, one)) for one in wanted)


def _excerpt(typed: str, one: Topic) -> str:
    """What stands around the first word that was found below the title."""
    text = one.plain().removeprefix(one.title).strip()
    first = next(iter(hits(typed, text)), (0, 0))[0]
    begin = text.rfind(" ", 0, max(first - _BEFORE, 0)) + 1
    piece = text[begin : first + _AFTER].rsplit(" ", 1)[0]
    return f"… {piece} …" if begin else f"{piece} …"


def _read(key: str) -> str:
    return (help_dir() / f"{key}.md").read_text(encoding="utf-8")
