"""Parts a name written in one line into what stands before it, the name, and the degrees behind it; tells which of
these are mistyped."""

import re

from rakor_desktop.domain.names import Name

#: Degrees, religious titles and ranks, without their dots. Tb., Rt., Ratu, R., Raden, I, Ni and Gusti are of the name.
_BEFORE = frozenset({
    "prof", "dr", "drs", "dra", "drg", "drh", "ir", "apt", "ns", "hc", "h", "hj", "kh", "tgk", "tgh", "ust", "ustadz",
    "pdt", "mgr", "brigjen", "mayjen", "letjen", "jenderal", "irjen", "komjen", "kolonel", "letkol", "mayor", "kapten",
    "kombes", "akbp", "kompol", "akp", "laksma", "laksda", "laksdya", "laksamana", "marsma", "marsda", "marsdya",
    "marsekal",
})  # fmt: skip
#: Without a dot, these are letters of a name rather than a title.
_NEED_DOT = frozenset({"h", "ns", "hc"})
#: Ranks that are also names of people: Laksamana Sukardi is no admiral. The force or branch behind them tells.
_NEED_BRANCH = frozenset({"jenderal", "laksamana", "marsekal", "mayor", "kapten"})
_BRANCHES = frozenset({
    "pol", "tni", "inf", "kav", "arm", "arh", "czi", "cpl", "cba", "chb", "ckm", "cpn", "caj", "cku", "chk", "mar",
    "laut", "pnb", "lek", "tek", "kal", "sus", "pas", "pom", "adm",
})  # fmt: skip
#: A degree behind the name without a comma has two dots or more: `S.H.`, `M.Si.`; `M.` alone is an initial.
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,4}\.){2,4}|(?:S|M|Ph|Sp)\.[A-Z][A-Za-z]{0,4}\.?")

#: What is most often mistyped, as it is spelled; a degree that is not here may be anything and is never called wrong.
_SPELLED = (
    "Prof.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "S.H.", "S.E.", "S.T.", "S.P.", "S.IP.", "S.I.K.", "S.Sos.", "S.Pd.",
    "S.Ag.", "S.Kom.", "S.Si.", "S.KM.", "S.Kep.", "M.H.", "M.M.", "M.T.", "M.Si.", "M.Pd.", "M.Ag.", "M.Kom.",
    "M.Kes.", "M.Hum.", "M.AP.", "M.Eng.", "Ph.D.",
)  # fmt: skip


def parted(written: str) -> Name:
    """`Dr. H. Wahidin Halim, M.Si` as before, name and after. A single name stays whole; nothing is ever dropped."""
    front, _, after = written.partition(",")
    words = [piece for word in front.split() for piece in _unglued(word)]
    first = _first_of_name(words)
    last = _last_of_name(words, first)
    behind = [" ".join(words[last:]), " ".join(after.split()).strip(" ,")]
    return Name(" ".join(words[:first]), " ".join(words[first:last]), ", ".join(part for part in behind if part))


def mistyped(name: Name) -> tuple[tuple[str, str], ...]:
    """Degrees and titles as typed, each with how it is spelled: `("M.SI", "M.Si.")`; () when all is well."""
    whole = name if name.before or name.after else parted(name.name)
    typed = [*whole.before.split(), *(part.strip() for part in whole.after.split(","))]
    return tuple((one, _RIGHT[_bare(one)]) for one in typed if _RIGHT.get(_bare(one), one) != one)


def _unglued(word: str) -> list[str]:
    """`Drs.Bambang` as two words; `K.H.` and `S.H.` stay one."""
    start, _, rest = word.partition(".")
    return [f"{start}.", *_unglued(rest)] if rest and start.casefold() in _BEFORE else [word]


def _first_of_name(words: list[str]) -> int:
    """How many words stand before the name; the last word is always of the name."""
    at = 0
    while at < len(words) - 1 and (_is_title(words[at], words[at + 1]) or (at and _is_branch(words[at]))):
        at += 1
    return at


def _is_title(word: str, following: str) -> bool:
    bare = _bare(word)
    if bare not in _BEFORE or (bare in _NEED_DOT and "." not in word):
        return False
    return bare not in _NEED_BRANCH or _is_branch(following)


def _is_branch(word: str) -> bool:
    return _bare(word) in _BRANCHES


def _last_of_name(words: list[str], first: int) -> int:
    at = len(words)
    while at > first + 1 and _DEGREE.fullmatch(words[at - 1]):
        at -= 1
    return at


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalpha())


_RIGHT = {_bare(word): word for word in _SPELLED}
