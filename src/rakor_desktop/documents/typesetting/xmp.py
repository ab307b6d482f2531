"""What a file says of itself in XMP: title, office, day, language, and the standards it keeps."""

from dataclasses import dataclass
from datetime import date
from html import escape

from rakor_desktop.documents.typesetting.wording import LANGUAGE

MAKER = "Rakor Desktop"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 pdfaid:part="3" pdfaid:conformance="A" pdfuaid:part="1" xmp:CreatorTool="{maker}" pdf:Producer="{maker}"{dates}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
{schema}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"
_DATES = ' xmp:CreateDate="{0}" xmp:ModifyDate="{0}" xmp:MetadataDate="{0}"'
#: PDF/A knows no pdfuaid:part, so the file has to say what it is.
_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


@dataclass(frozen=True, slots=True)
class Properties:
    """What stands in the file's properties. `dated` is the day the paper bears, never that of printing."""

    title: str
    author: str = ""
    dated: date | None = None


def packet(properties: Properties) -> bytes:
    """The XMP packet of a PDF/A-3a and PDF/UA-1 file."""
    text = _PACKET.format(
        maker=MAKER,
        dates=_DATES.format(f"{properties.dated.isoformat()}T00:00:00Z") if properties.dated else "",
        title=escape(properties.title),
        author=_AUTHOR.format(escape(properties.author)) if properties.author else "",
        language=LANGUAGE,
        schema=_SCHEMA,
    )
    return text.encode()
