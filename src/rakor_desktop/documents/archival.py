"""Makes a PDF fit for an archive: one pass that adds what PDF/A-3 and PDF/UA-1 want beside the pages."""

from dataclasses import dataclass
from datetime import date
from hashlib import md5
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING

from rakor_desktop.documents.attachment import Attachment
from rakor_desktop.documents.wording import DATA, LANGUAGE
from rakor_desktop.local.paths import resources_dir

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_MAKER = "Rakor Desktop"
_COLOURS = "sRGB IEC61966-2.1"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 pdfaid:part="3" pdfaid:conformance="{conformance}" xmp:CreatorTool="{maker}" pdf:Producer="{maker}"{dates}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>{universal}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"
_DATES = ' xmp:CreateDate="{0}" xmp:ModifyDate="{0}" xmp:MetadataDate="{0}"'


@dataclass(frozen=True, slots=True)
class Properties:
    """What stands in the file's properties. `dated` is the day the paper bears, never that of printing."""

    title: str
    author: str = ""
    dated: date | None = None


def archive(raw: bytes, properties: Properties, attached: Attachment) -> bytes:
    """The PDF with its colours, language, properties and data; the same input gives the same bytes.

    The pages are reportlab's and have all their fonts embedded; nothing on them is changed.
    """
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(raw)) as pdf:
        _set_colours(pdf)
        _set_properties(pdf, properties)
        _attach(pdf, attached, properties.dated)
        mode = pikepdf.ObjectStreamMode.generate
        pdf.save(target, deterministic_id=True, min_version="1.7", object_stream_mode=mode)
    return target.getvalue()


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


def _set_properties(pdf: "Pdf", properties: Properties) -> None:
    """The same in the two places where a PDF keeps them, since PDF/A wants them equal."""
    from pikepdf import Dictionary, Name, Stream, String

    pdf.Root.Lang = String(LANGUAGE)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Metadata = pdf.make_indirect(Stream(pdf, _packet(properties), Type=Name.Metadata, Subtype=Name.XML))
    facts = {"/Title": properties.title, "/Creator": _MAKER, "/Producer": _MAKER}
    if properties.author:
        facts["/Author"] = properties.author
    if properties.dated:
        facts["/CreationDate"] = facts["/ModDate"] = _stamp(properties.dated)
    pdf.trailer.Info = pdf.make_indirect(Dictionary({name: String(text) for name, text in facts.items()}))


def _packet(properties: Properties) -> bytes:
    dates = _DATES.format(f"{properties.dated.isoformat()}T00:00:00Z") if properties.dated else ""
    text = _PACKET.format(
        conformance="B",
        maker=_MAKER,
        dates=dates,
        title=escape(properties.title),
        author=_AUTHOR.format(escape(properties.author)) if properties.author else "",
        language=LANGUAGE,
        universal="",
    )
    return text.encode()


def _attach(pdf: "Pdf", attached: Attachment, dated: date | None) -> None:
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
