"""Makes a PDF fit for an archive: one pass that adds what PDF/A-3 and PDF/UA-1 want beside the pages."""

from datetime import date
from hashlib import md5
from io import BytesIO
from typing import TYPE_CHECKING

from rakor_desktop.documents.typesetting.attachment import Attachment
from rakor_desktop.documents.typesetting.structure import Element
from rakor_desktop.documents.typesetting.structure_tree import announce_structure, with_structure
from rakor_desktop.documents.typesetting.wording import DATA, LANGUAGE
from rakor_desktop.documents.typesetting.xmp import MAKER, Properties, packet
from rakor_desktop.local.paths import resources_dir

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_COLOURS = "sRGB IEC61966-2.1"


def archive(raw: bytes, properties: Properties, attached: Attachment, document: Element) -> bytes:
    """The PDF with its colours, language, properties, data and the tree of what it says; the same input gives the same
    bytes.

    The pages are reportlab's and have all their fonts embedded; nothing on them is changed.
    """
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(raw)) as pdf:
        _set_colours(pdf)
        set_properties(pdf, properties)
        attach(pdf, attached, properties.dated)
        announce_structure(pdf, document)
        mode = pikepdf.ObjectStreamMode.generate
        pdf.save(target, deterministic_id=True, min_version="1.7", object_stream_mode=mode)
    return with_structure(target.getvalue(), document)


def _set_colours(pdf: "Pdf") -> None:
    """What red, green and blue mean, whatever device prints them."""
    from pikepdf import Array, Dictionary, Name, Stream, String

    profile = Stream(pdf, (resources_dir() / "colour" / "sRGB.icc").read_bytes(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_COLOURS),
        Info=String(_COLOURS),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def set_properties(pdf: "Pdf", properties: Properties) -> None:
    """The same in the two places where a PDF keeps them, since PDF/A wants them equal."""
    from pikepdf import Dictionary, Name, Stream, String

    pdf.Root.Lang = String(LANGUAGE)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Metadata = pdf.make_indirect(Stream(pdf, packet(properties), Type=Name.Metadata, Subtype=Name.XML))
    facts = {"/Title": properties.title, "/Creator": MAKER, "/Producer": MAKER}
    if properties.author:
        facts["/Author"] = properties.author
    if properties.dated:
        facts["/CreationDate"] = facts["/ModDate"] = _stamp(properties.dated)
    pdf.trailer.Info = pdf.make_indirect(Dictionary({name: String(text) for name, text in facts.items()}))


def attach(pdf: "Pdf", attached: Attachment, dated: date | None) -> None:
    """Put a file into the PDF as the data of the whole, in place of any other."""
    from pikepdf import Array, Dictionary, Name, Stream, String

    size = Dictionary(
        Size=len(attached.content), CheckSum=String(md5(attached.content, usedforsecurity=False).digest())
    )
    if dated:
        size.ModDate = String(_stamp(dated))
    content = Stream(pdf, attached.content, Type=Name.EmbeddedFile, Subtype=Name("/application/json"), Params=size)
    stored = pdf.make_indirect(content)
    name = String(attached.name)
    file: Object = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=name,
            UF=name,
            Desc=String(DATA),
            AFRelationship=Name.Data,
            EF=Dictionary(F=stored, UF=stored),
        )
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([name, file])))
    pdf.Root.AF = Array([file])


def _stamp(day: date) -> str:
    return f"D:{day:%Y%m%d}000000Z"
