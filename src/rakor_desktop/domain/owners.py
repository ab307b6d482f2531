"""Who answers for a recommendation by its own words: named bodies, all regions as one, who coordinates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rakor_desktop.domain.directory import RegionKind


@dataclass(frozen=True, slots=True)
class Body:
    """An institution under every name that means it alone; `kind` of a regency's or city's government."""

    id: int
    names: tuple[str, ...]
    kind: RegionKind | None = None


@dataclass(frozen=True, slots=True)
class Owners:
    """Who is responsible, by id, in the order of the words; who coordinates, as it was said ("" for nobody); who helps
    them, by id."""

    ids: tuple[int, ...] = ()
    coordinator: str = ""
    supporter_ids: tuple[int, ...] = ()


_ALL = r"(?:seluruh|semua|para|setiap|tiap(?:-tiap)?|masing-masing|segenap)"
_GOV = r"(?:pemerintah(?:\s+daerah)?\s+|pemda\s+|kepala\s+daerah\s+)?"
_AND = r"\s*(?:/|,|&|dan|serta|maupun)\s*"
_BOTH, _REGENCIES, _CITIES = "both", "regencies", "cities"
_GROUPS = tuple(
    (kind, re.compile(rf"(?<![\w/-])(?:{pattern})(?![\w-])", re.IGNORECASE))
    for kind, pattern in (
        (_BOTH, rf"{_ALL}\s+{_GOV}(?:kabupaten|kab\.?){_AND}{_GOV}kota"),
        (_BOTH, rf"{_ALL}\s+bupati{_AND}(?:para\s+)?walikota"),
        (_BOTH, r"pemerintah\s+kabupaten\s*/\s*kota"),
        (_BOTH, r"(?P<after>dan|serta|beserta)\s+kabupaten\s*/\s*kota"),
        (_BOTH, rf"(?P<count>\d{{1,3}})\s+(?:\([^)]{{1,30}}\)\s*)?{_GOV}kabupaten{_AND}kota"),
        (_BOTH, r"(?:(?<=\A)|(?<=[.;]\s))(?:kabupaten\s*/\s*kota|bupati\s*/\s*walikota)"),
        (_REGENCIES, rf"{_ALL}\s+{_GOV}(?:kabupaten|bupati)(?!\s*/)"),
        (_CITIES, rf"{_ALL}\s+{_GOV}(?:kota|walikota)(?!\s*/)"),
    )
)
_KINDS = {
    _BOTH: (RegionKind.REGENCY, RegionKind.CITY),
    _REGENCIES: (RegionKind.REGENCY,),
    _CITIES: (RegionKind.CITY,),
}
#: What follows belongs to another region: Kota Tangerang is not Kota Tangerang Selatan.
_LONGER = re.compile(
    r"\s+(?:selatan|utara|barat|timur|tengah|tenggara|daya|jaya|raya|baru|hulu|hilir|tua|muda)\b", re.IGNORECASE
)
_END = r"(?=[,.;:\n]|\s(?:paling|selambat|untuk|agar|melalui|pada|dalam|hingga|sebelum|dengan|serta|dan)\b|\Z)"
_COORDINATOR = re.compile(
    r"(?:dikoordinasikan|dikoordinasi|dikoordinir|dengan\s+koordinasi|di\s*bawah\s+koordinasi|koordinator)"
    rf"\s*:?\s*(?:oleh\s+)?(?P<who>[^\W\d_][^,.;:\n]{{1,80}}?){_END}",
    re.IGNORECASE,
)
#: How it begins where somebody helps.
_HELPS = re.compile(r"\b(?:didampingi|pendampingan|didukung|dibantu|difasilitasi)", re.IGNORECASE)
#: Who helps, who is reported to and where something is done is named, but does not answer for it.
_ASIDE = re.compile(
    r"\b(?:didampingi|pendampingan|bersama(?:-sama)?|didukung|dibantu|berkoordinasi|difasilitasi"
    r"|(?:me|di)?(?:lapor|nyampai|sampai|terus)(?:kan)?\b[^,.;\n]{0,80}?\bkepada)"
    rf"\s+(?:oleh\s+|dengan\s+)?[^,.;\n]{{1,120}}?{_END}",
    re.IGNORECASE,
)
_EXCEPT = re.compile(r"\b(?:kecuali|selain|di\s+luar)\s+[^.;\n]{1,200}", re.IGNORECASE)
_NOT_ALL = re.compile(r"\b(?:tidak|belum|bukan|hampir|sebagian)\s+$", re.IGNORECASE)
_PROVINCE = re.compile(r"\b(?:pemerintah\s+provinsi|pemprov)(?:\s+[^\W\d_]+){0,3}\s*,?\s*$", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:di|ke|dari|bertempat\s+di|se-?)\s*$", re.IGNORECASE)
#: Words behind which a region is named for itself; behind another name it is part of that: DPRD Kota Serang.
_FREE = frozenset(
    ("agar", "bahwa", "dan", "serta", "untuk", "kepada", "oleh", "supaya", "maka", "meminta", "juga", "maupun", "yaitu")
)

Found = tuple[int, int, tuple[int, ...]]  # from, to, whom it means


def read_owners(text: str, bodies: Sequence[Body]) -> Owners:
    """Who is responsible by the words of `text`; only what is named in full, or as all of a kind, counts."""
    said = re.sub(r"\bwali\s+kota\b", "Walikota", re.sub(r"\bKab\.\s*", "Kabupaten ", text), flags=re.IGNORECASE)
    leader = _COORDINATOR.search(said)
    aside = [found.span() for found in _ASIDE.finditer(said)] + ([leader.span()] if leader else [])
    helping = [found.span() for found in _ASIDE.finditer(said) if _HELPS.match(found[0])]
    excepted = [found.span() for found in _EXCEPT.finditer(said)]
    named = list(_named(said, bodies))
    groups = [found for found in _grouped(said, bodies) if not any(_overlap(found, other) for other in named)]
    without = {one for found in named if _inside(found, excepted) for one in found[2]}
    meant = sorted(found for found in (*named, *groups) if not _inside(found, aside) and not _inside(found, excepted))
    ids = dict.fromkeys(one for _, _, found in meant for one in found if one not in without)
    helpers = dict.fromkeys(one for found in sorted(named) if _inside(found, helping) for one in found[2])
    coordinator = " ".join(leader["who"].split()) if leader else ""
    return Owners(tuple(ids), coordinator, tuple(one for one in helpers if one not in ids))


def _named(said: str, bodies: Sequence[Body]) -> Iterator[Found]:
    """Where bodies are named, the longest name first."""
    meaning = {" ".join(name.casefold().split()): body.id for body in bodies for name in body.names if name.strip()}
    if not meaning:
        return
    names = sorted(meaning, key=len, reverse=True)
    pattern = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    for found in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", said, re.IGNORECASE):
        whom = meaning.get(" ".join(found[0].casefold().split()))
        if whom is not None and not _LONGER.match(said, found.end()) and _stands_alone(said[: found.start()]):
            yield *found.span(), (whom,)


def _grouped(said: str, bodies: Sequence[Body]) -> Iterator[Found]:
    """Where all bodies of a kind are meant; of groups that overlap the first, which is the wider."""
    taken: list[Found] = []
    for kind, pattern in _GROUPS:
        whom = tuple(body.id for body in bodies if body.kind in _KINDS[kind])
        for found in pattern.finditer(said):
            one = (*found.span(), whom)
            if _is_all(found, len(whom)) and not any(_overlap(one, old) for old in taken):
                taken.append(one)
                yield one


def _is_all(found: "re.Match[str]", there: int) -> bool:
    """Whether all are meant: not "belum seluruh", not another number, and beside the province by a bare name only."""
    before, parts = found.string[: found.start()], found.groupdict()
    if parts.get("after") and not _PROVINCE.search(before):
        return False
    return int(parts.get("count") or there) == there and not _NOT_ALL.search(before)


def _stands_alone(before: str) -> bool:
    """Whether a name that follows `before` is meant itself: not as a place, not as the end of a longer name."""
    if _PLACE.search(before):
        return False
    last = re.search(r"([\w.]+)\s+$", before)
    if last is None or not last[1][:1].isupper() or last[1].endswith("."):
        return True
    begins = not re.search(r"\w", re.split(r"[.;\n]", before)[-1].rstrip()[: -len(last[1])])
    bodies = ("dprd", "inspektorat", "dinas", "badan", "polres", "wakil", "ketua", "kantor", "pemuda", "pendopo")
    return last[1].casefold() in _FREE or (begins and last[1].casefold() not in bodies)


def _inside(found: Found, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= found[0] < last for first, last in spans)


def _overlap(one: Found, other: Found) -> bool:
    return one[0] < other[1] and other[0] < one[1]
