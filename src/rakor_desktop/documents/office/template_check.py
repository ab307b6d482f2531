"""Whether a Word file of a stranger may be used as a template: it brings no program, no link, no size to choke on."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from rakor_desktop.domain.errors import TemplateFetches, TemplateHasProgram, TemplateNotWord, TemplateTooLarge

MOST_BYTES = 5 * 1024 * 1024
_MOST_UNPACKED, _MOST_PARTS = 30 * 1024 * 1024, 300
_DOCUMENT = "word/document.xml"
_PROGRAMS = re.compile(r"vbaProject|vbaData|/embeddings/|/activeX/|/afchunk", re.IGNORECASE)
_OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External", re.IGNORECASE)
_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
#: Else its text could hide from the checks below in another encoding.
_READABLE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?!\?xml[^>]*encoding\s*=\s*[\"'](?!utf-8[\"']|us-ascii[\"']))", re.IGNORECASE
)
#: Fields that fetch or start something; those that number pages are left alone.
_FETCHES = re.compile(rb"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|DATABASE|HYPERLINK|LINK)\b")
_FIELD = re.compile(rb"<w:instrText[^>]*>([^<]*)<|w:instr\s*=\s*\"([^\"]*)\"")


def check_template(content: bytes) -> None:
    """Refuse what is no Word file, or more than text and pictures. Raises TemplateNotWord,
    TemplateTooLarge, TemplateHasProgram, TemplateFetches.
    """
    if len(content) > MOST_BYTES:
        raise TemplateTooLarge()
    try:
        with ZipFile(BytesIO(content)) as package:
            _check_parts(package)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as problem:
        raise TemplateNotWord() from problem


def _check_parts(package: ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise TemplateTooLarge()
    names = [part.filename for part in parts]
    if _DOCUMENT not in names or len(set(names)) != len(names):
        raise TemplateNotWord()
    if any(_PROGRAMS.search(f"/{name}") for name in names):
        raise TemplateHasProgram()
    for name in names:
        if name.endswith((".xml", ".rels")):
            _check_text(name, package.read(name))


def _check_text(name: str, text: bytes) -> None:
    if _ENTITIES.search(text) or not _READABLE.match(text):
        raise TemplateNotWord()
    if name == "[Content_Types].xml" and b"macroEnabled" in text:
        raise TemplateHasProgram()
    if name.endswith(".rels") and _OUTSIDE.search(text):
        raise TemplateFetches()
    if any(_FETCHES.search(one or other) for one, other in _FIELD.findall(text)):
        raise TemplateFetches()
