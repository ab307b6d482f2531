"""Objects added to a finished PDF: read by every reader, the older bytes kept, the same input giving the same bytes."""

from io import BytesIO

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pypdf import PdfReader

from rakor_desktop.documents.typesetting.revision import Revision, revised, string

#: More than are stored together.
MANY = 450
TEXT = "Kabupaten Pandeglang (Banten) \\ ‘Tangsel’ é"


def finished() -> bytes:
    target = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Title=pikepdf.String("Notula")))
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def grown(content: bytes) -> bytes:
    """The file with many texts, the first of which the catalog refers to."""
    with pikepdf.open(BytesIO(content)) as pdf:
        revision = Revision(int(pdf.trailer.Size))
        later = revision.take()
        for number in range(1, MANY):
            revision.add(f"<</Before {later + number - 1} 0 R/Text {string(f'{number} {TEXT}')}>>")
        revision.tell(later, f"<</Last {later + MANY - 1} 0 R>>")
        catalog = pdf.Root.unparse(resolved=True).decode().replace("<<", f"<</Further {later} 0 R", 1)
        return revised(pdf, content, revision, catalog)


def test_every_object_is_found_with_its_text() -> None:
    with pikepdf.open(BytesIO(grown(finished()))) as pdf:
        assert pdf.check_pdf_syntax() == []
        one = pdf.Root.Further.Last
        for number in range(MANY - 1, 0, -1):
            assert str(one.Text) == f"{number} {TEXT}"
            one = one.Before
        assert str(pdf.trailer.Info.Title) == "Notula"


def test_other_readers_find_them_too() -> None:
    content = grown(finished())
    last = PdfReader(BytesIO(content), strict=True).root_object["/Further"]["/Last"]  # type: ignore[index]
    assert last["/Text"] == f"{MANY - 1} {TEXT}"
    assert len(pypdfium2.PdfDocument(content)) == 1


def test_the_older_bytes_are_kept_and_the_file_is_named_anew() -> None:
    content = finished()
    assert grown(content).startswith(content)
    assert grown(content) == grown(content)
    with pikepdf.open(BytesIO(content)) as old, pikepdf.open(BytesIO(grown(content))) as new:
        assert bytes(old.trailer.ID[0]) == bytes(new.trailer.ID[0])
        assert bytes(old.trailer.ID[1]) != bytes(new.trailer.ID[1])
