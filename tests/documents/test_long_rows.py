"""A row longer than a page, in the annex of a letter: it goes on overleaf, and nothing vanishes or is overprinted."""

import re
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from letters_of_banten import addressees, new_letter, old_letter
from overprints import overprinted
from rakor_desktop.documents.letters.invitation_letter import render
from rakor_desktop.documents.letters.letter_paper import LetterPaper


@pytest.mark.parametrize("letter", [old_letter(), new_letter()], ids=["old", "new"])
@pytest.mark.parametrize("place", [0, 1, -1])
def test_a_row_of_the_annex_longer_than_a_page_goes_on_overleaf(letter: LetterPaper, place: int) -> None:
    words = [f"kata{number}" for number in range(1500)]
    listed = list(addressees())
    listed[place] = replace(listed[place], office=" ".join(words))
    content = render(replace(letter, addressees=tuple(listed)))
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]
    assert len(pages) > 4
    assert Counter(re.findall(r"kata\d+", " ".join(pages))) == Counter(words)
    assert all(one.office in " ".join(pages) for at, one in enumerate(listed[:3]) if at != place)
    assert overprinted(content) == []
