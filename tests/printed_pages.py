"""What stands on the pages of a PDF, as it can be searched for."""

import pypdfium2  # type: ignore[import-untyped]


def texts_of(content: bytes) -> list[str]:
    """The text of each page with single spaces."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()
