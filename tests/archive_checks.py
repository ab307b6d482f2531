"""What an archive asks of a PDF (PDF/A-3a, PDF/UA-1), each check a function that names what breaks it.

An empty list means the check holds. They follow the rules that no viewer shows: a file may look right and fail.
"""

import json
from collections.abc import Callable, Iterator
from hashlib import md5
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream

import structure_checks

Check = Callable[[Pdf], list[str]]
_PRINTED = 4  # the bit of an annotation's flags


def findings(content: bytes) -> list[str]:
    """Everything that is wrong with the file, by the name of the check."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [f"{check.__name__}: {found}" for check in CHECKS for found in check(pdf)]


def syntax(pdf: Pdf) -> list[str]:
    """What `qpdf --check` says."""
    return [str(problem) for problem in pdf.check_pdf_syntax()]


def open_to_all(pdf: Pdf) -> list[str]:
    """Neither a password nor a file without an identity."""
    return ["encrypted"] * pdf.is_encrypted + ["no /ID"] * ("/ID" not in pdf.trailer)


def fonts(pdf: Pdf) -> list[str]:
    """Each font is embedded, and its signs can be copied as text."""
    found = [item for item in _dictionaries(pdf) if item.get("/Type") == Name.Font]
    return [f"{font.get('/BaseFont')}: {lacking}" for font in found for lacking in _lacking(font)] + ["none"] * (
        not found
    )


def _lacking(font: Object) -> Iterator[str]:
    descriptor = font.get("/FontDescriptor")
    if descriptor is None or "/FontFile2" not in descriptor:
        yield "not embedded"
    if "/ToUnicode" not in font:
        yield "no ToUnicode"


def colours(pdf: Pdf) -> list[str]:
    """One meaning of red, green and blue; nothing in inks."""
    intents = [one for one in pdf.Root.get("/OutputIntents", []) if one.S == Name.GTS_PDFA1]
    if len(intents) != 1:
        return [f"{len(intents)} output intents"]
    profile = intents[0].DestOutputProfile
    wrong = ["no profile of three colours"] * (profile.N != 3 or profile.read_bytes()[36:40] != b"acsp")
    inks = [item for item in _dictionaries(pdf) if item.get("/ColorSpace") == Name.DeviceCMYK]
    return wrong + ["DeviceCMYK"] * bool(inks)


def properties(pdf: Pdf) -> list[str]:
    """The two places of a file's properties say the same, and which archive this is for."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        info = pdf.docinfo
        both = {
            "/Title": packet.get("dc:title"),
            "/Author": ", ".join(packet.get("dc:creator", [])) or None,
            "/Creator": packet.get("xmp:CreatorTool"),
            "/Producer": packet.get("pdf:Producer"),
            "/CreationDate": _stamp(packet.get("xmp:CreateDate")),
            "/ModDate": _stamp(packet.get("xmp:ModifyDate")),
        }
        wrong = [key for key, value in both.items() if (str(info[key]) if key in info else None) != value]
        level = packet.get("pdfaid:part"), packet.get("pdfaid:conformance"), packet.get("pdfuaid:part")
        told = b"pdfaExtension:schemas" in pdf.Root.Metadata.read_bytes()
    wrong += [f"PDF/A-{level[0]}{level[1]}, PDF/UA-{level[2]}"] * (level != ("3", "A", "1")) + ["pdfuaid"] * (not told)
    return wrong + ["no title"] * (not both["/Title"])


def _stamp(moment: str | None) -> str | None:
    return "D:" + "".join(sign for sign in moment if sign not in "-:T") if moment else None


def language(pdf: Pdf) -> list[str]:
    """What a reading program speaks, and what a window's title says."""
    shown = pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)
    return ["no language"] * (str(pdf.Root.get("/Lang")) != "id-ID") + ["title not shown"] * (not shown)


def quiet(pdf: Pdf) -> list[str]:
    """Nothing acts by itself, nothing is smoothed, and what hangs on a page is printed."""
    wrong = []
    for item in _dictionaries(pdf):
        wrong += [key for key in ("/AA", "/JS", "/JavaScript") if key in item]
        wrong += ["/Launch"] * (item.get("/S") == Name.Launch) + ["/Interpolate"] * bool(
            item.get("/Interpolate", False)
        )
    annotations = [one for page in pdf.pages for one in page.obj.get("/Annots", [])]
    return wrong + ["not printed"] * any(not int(one.get("/F", 0)) & _PRINTED for one in annotations)


def data(pdf: Pdf) -> list[str]:
    """One JSON file, found by both ways to attached files, whole and described."""
    named = list(pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles", Dictionary()).get("/Names", []))[1::2]
    associated = list(pdf.Root.get("/AF", []))
    if len(named) != 1 or [one.objgen for one in named] != [one.objgen for one in associated]:
        return ["/AF and /EmbeddedFiles differ"]
    file = named[0]
    stored = file.EF.F
    content = stored.read_bytes()
    wrong = [key for key in ("/F", "/UF", "/Desc") if not str(file.get(key, ""))]
    wrong += ["relationship"] * (file.get("/AFRelationship") != Name.Data)
    wrong += ["kind"] * (stored.get("/Subtype") != Name("/application/json"))
    wrong += ["sum"] * (bytes(stored.Params.CheckSum) != md5(content, usedforsecurity=False).digest())
    return wrong + ["not canonical"] * (content != _canonical(content))


def attached(content: bytes) -> tuple[str, bytes]:
    """Name and content of the file inside."""
    with pikepdf.open(BytesIO(content)) as pdf:
        file = pdf.Root.AF[0]
        return str(file.UF), file.EF.F.read_bytes()


def _canonical(content: bytes) -> bytes:
    return json.dumps(json.loads(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _dictionaries(pdf: Pdf) -> Iterator[Object]:
    return (item for item in pdf.objects if isinstance(item, Dictionary | Stream))


CHECKS: tuple[Check, ...] = (
    *(syntax, open_to_all, fonts, colours, properties, language, quiet, data),
    *(structure_checks.tree, structure_checks.untagged, structure_checks.nesting),
    *(structure_checks.tables, structure_checks.figures, structure_checks.headings),
)
