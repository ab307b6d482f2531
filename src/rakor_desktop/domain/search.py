"""Folding of what is searched: any order of words, parts of words, "kab" for kabupaten, and what is offered first."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

R = TypeVar("R")

BLOCK = 32
"""Texts in a block of `in_blocks`."""

#: What people type for what is written; each is folded into the searched text beside the full form.
SHORT_FORMS = {
    # offices
    "wakil bupati": "wabup",
    "wakil walikota": "wawali wawalkot",
    "wakil gubernur": "wagub",
    "gubernur": "gub",
    "walikota": "wali kota walkot",
    "kepala kejaksaan tinggi": "kajati",
    "kepala kepolisian daerah": "kapolda",
    "panglima kodam": "pangdam",
    "komandan korem": "danrem",
    "komandan tertinggi tni": "danrem pangdam",
    "ketua pengadilan tinggi": "kpt",
    "sekretaris daerah": "sekda",
    "sekretaris dprd": "sekwan",
    "sekretaris dpra": "sekwan",
    "sekretaris dprp": "sekwan",
    # bodies
    "kejaksaan tinggi": "kejati",
    "kepolisian daerah": "polda",
    "pengadilan tinggi": "pt",
    "komisi pemberantasan korupsi": "kpk",
    "komisi pemilihan umum": "kpu",
    "komisi independen pemilihan": "kip",
    "dewan perwakilan rakyat daerah": "dprd",
    "dewan perwakilan rakyat aceh": "dpra",
    "dewan perwakilan rakyat papua": "dprp",
    "majelis rakyat papua": "mrp",
    "majelis permusyawaratan ulama": "mpu",
    "badan pengawasan keuangan dan pembangunan": "bpkp",
    "badan pemeriksa keuangan": "bpk",
    "kementerian dalam negeri": "kemendagri",
    "kementerian keuangan": "kemenkeu",
    "kementerian pendayagunaan aparatur negara dan reformasi birokrasi": "kemenpanrb kemenpan-rb menpan",
    "pemerintah provinsi": "pemprov",
    "pemerintah kabupaten": "pemkab",
    "pemerintah kota": "pemkot",
    # regions
    "sumatera utara": "sumut",
    "sumatera barat": "sumbar",
    "sumatera selatan": "sumsel",
    "bangka belitung": "babel",
    "kepulauan riau": "kepri",
    "daerah khusus ibukota": "dki",
    "jawa barat": "jabar",
    "jawa tengah": "jateng",
    "daerah istimewa yogyakarta": "diy jogja",
    "jawa timur": "jatim",
    "nusa tenggara barat": "ntb",
    "nusa tenggara timur": "ntt",
    "kalimantan barat": "kalbar",
    "kalimantan tengah": "kalteng",
    "kalimantan selatan": "kalsel",
    "kalimantan timur": "kaltim",
    "kalimantan utara": "kaltara",
    "sulawesi utara": "sulut",
    "sulawesi tengah": "sulteng",
    "sulawesi selatan": "sulsel",
    "sulawesi tenggara": "sultra",
    "sulawesi barat": "sulbar",
    "maluku utara": "malut",
    "tangerang selatan": "tangsel",
    "lima puluh kota": "limapuluh kota",
    "tapanuli selatan": "tapsel",
    "tapanuli tengah": "tapteng",
    "tapanuli utara": "taput",
    "mandailing natal": "madina",
    "serdang bedagai": "sergai",
    "toba samosir": "tobasa",
    "humbang hasundutan": "humbahas",
    "labuhanbatu selatan": "labusel",
    "labuhanbatu utara": "labura",
    "padang lawas utara": "paluta",
    "padang lawas": "palas",
    "indragiri hulu": "inhu",
    "indragiri hilir": "inhil",
    "rokan hulu": "rohul",
    "rokan hilir": "rohil",
    "kuantan singingi": "kuansing",
    "aceh barat daya": "abdya",
}


def fold(text: str) -> str:
    """Lower case without diacritics, white space single."""
    if text.isascii():  # most texts, and many of them at each key
        return " ".join(text.casefold().split())
    plain = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


def search_text(*parts: str) -> str:
    """The text that `matches` looks through: the folded parts and the short forms people use for them."""
    folded = fold(" ".join(parts)).replace("wali kota", "walikota")
    extra = [short for full, short in SHORT_FORMS.items() if full in folded]
    return " ".join([folded, *extra])


def words(typed: str) -> tuple[str, ...]:
    """The folded words of what was typed; all have to be found, in any order."""
    return tuple(fold(typed).split())


def matches(typed: str, searched: str) -> bool:
    """Whether each word of `typed` is part of `searched` (made by `search_text`)."""
    return all(word in searched for word in words(typed))


def begins(typed: str, searched: str) -> bool:
    """Whether each word of `typed` begins a word of `searched`: "lebak bup" does in Bupati Lebak, not in Kabupaten."""
    return _begin(words(typed), searched)


def best_first(typed: str, rows: Iterable[R], searched: Callable[[R], str]) -> list[R]:
    """The rows that match, for whoever picks one of them: first those of which each typed word begins a word.

    Otherwise they stay in their order. Lists that are read, not picked from, keep the order of precedence instead.
    """
    wanted = words(typed)
    found = [(row, text) for row, text in ((row, searched(row)) for row in rows) if all(one in text for one in wanted)]
    inside = {at: not _begin(wanted, text) for at, (_, text) in enumerate(found)}
    return [found[at][0] for at in sorted(inside, key=inside.__getitem__)]


def in_blocks(searched: Iterable[str]) -> tuple[str, ...]:
    """Texts made by `search_text`, a line each, as `found_in` wants them.

    Long lists are kept and searched by blocks: a word that a block has nowhere is missed without looking at its lines,
    and a hundred thousand texts lie side by side (10 MB) instead of being strewn over the memory.
    """
    rest, blocks = iter(searched), list[str]()
    while lines := list(islice(rest, BLOCK)):
        blocks.append("\n".join(lines))
    return tuple(blocks)


def found_in(blocks: Iterable[str], typed: str) -> Iterator[int]:
    """The places of the texts in which each word of `typed` is found, in their order."""
    wanted = sorted(words(typed), key=len, reverse=True)  # the longest leaves least
    start = 0
    for block in blocks:
        if all(word in block for word in wanted):
            lines = block.split("\n")
            places: Sequence[int] = range(start, start + len(lines))
            for word in wanted:
                places = [place for place in places if word in lines[place - start]]
            yield from places
        start += BLOCK


def best_in(blocks: Sequence[str], typed: str) -> Iterator[int]:
    """The places of `found_in`, for whoever picks one of them: first those of which each typed word begins a word.

    Nothing is looked for that is not asked for: the first few of a hundred thousand come at once.
    """
    wanted = words(typed)
    first: set[int] = set()
    for number, block in enumerate(blocks):
        if _begin(wanted, block):
            start, lines = number * BLOCK, block.split("\n")
            places = [start + at for at, line in enumerate(lines) if _begin(wanted, line)]
            first.update(places)
            yield from places
    yield from (place for place in found_in(blocks, typed) if place not in first)


def hits(typed: str, shown: str) -> tuple[tuple[int, int], ...]:
    """Where the words of `typed` stand in `shown`, as (first, after last) of characters, so that they can be marked."""
    plain, places = "", []
    for at, char in enumerate(shown):
        folded = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).casefold()
        plain += folded
        places += [at] * len(folded)
    marked = sorted({place for word in words(typed) for place in _covered(word, plain, places)})
    firsts = [at for at in marked if at - 1 not in marked]
    lasts = [at for at in marked if at + 1 not in marked]
    return tuple((first, last + 1) for first, last in zip(firsts, lasts, strict=True))


def _begin(wanted: Sequence[str], searched: str) -> bool:
    """Whether each of the words begins a word, or a line, of a searched text."""
    return all(searched.startswith(one) or f" {one}" in searched or f"\n{one}" in searched for one in wanted)


def _covered(word: str, plain: str, places: list[int]) -> set[int]:
    covered: set[int] = set()
    start = plain.find(word)
    while start >= 0:
        covered |= set(places[start : start + len(word)])
        start = plain.find(word, start + 1)
    return covered
