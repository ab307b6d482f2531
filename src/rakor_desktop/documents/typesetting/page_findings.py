"""What is seen only on the finished pages: a signature that stands alone, text that goes beyond a margin."""

from rakor_desktop.documents.findings import Check, Finding, Level, Subject
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.typesetting.proofs import PaperField, Proof, Where
from rakor_desktop.documents.typesetting.style import MM

#: Of the room above the closing sentence, in points: the gap before it, which a new page keeps, and a line's rounding.
_ABOVE = 14


def looked_at(paper: object, proof: Proof) -> dict[Check, tuple[Finding, ...]]:
    """The pages of a paper, as its proof has them."""
    found: dict[Check, tuple[Finding, ...]] = {Check.MARGINS: _beyond(proof)}
    if isinstance(paper, MinutesPaper):
        found[Check.SIGNATURE] = _alone(paper, proof)
    return found


def _alone(paper: MinutesPaper, proof: Proof) -> tuple[Finding, ...]:
    """The closing sentence goes with its signatures; where it begins a page, nothing of the meeting stands there."""
    where = Where(PaperField.SIGNATURE)
    box = proof.places.get(where)
    if box is None or box.page == 0:
        return ()
    _, height = (paper.size or paper.profile.paper).millimetres
    top = (height - paper.profile.margins.top) * MM
    if box.y + box.height < top - _ABOVE:
        return ()
    return (Finding(Level.CHECK, Subject.SIGNATURE_ALONE, where, (str(box.page + 1),)),)


def _beyond(proof: Proof) -> tuple[Finding, ...]:
    """One finding for each page, at the first place on it."""
    pages: dict[int, Where] = {}
    for where, box in proof.places.items():
        if where.field is PaperField.MARGIN:
            pages.setdefault(box.page, where)
    return tuple(
        Finding(Level.FIX, Subject.BEYOND_MARGIN, where, (str(page + 1),)) for page, where in sorted(pages.items())
    )
