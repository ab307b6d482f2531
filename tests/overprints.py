"""Finds on the pages of a PDF what no reader forgives: signs on other signs, or beyond the paper."""

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


def overprinted(content: bytes) -> list[tuple[int, str]]:
    """Page (from 0) and sign of each."""
    document, wrong = PdfDocument(content), []
    try:
        for number, page in enumerate(document):
            text, width = page.get_textpage(), page.get_width()
            seen: set[tuple[int, int]] = set()
            for at in range(text.count_chars()):
                sign, box = text.get_text_range(at, 1), text.get_charbox(at)
                place = (round(box[0]), round(box[1]))
                if not sign.strip():
                    continue
                if place in seen or box[0] < 0 or box[2] > width or box[1] < 0:
                    wrong.append((number, sign))
                seen.add(place)
    finally:
        document.close()
    return wrong
