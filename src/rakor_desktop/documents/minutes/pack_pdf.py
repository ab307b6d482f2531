"""The pack for accounts: invitation, attendance sheet and minutes in one file, each with its very pages."""

import json
from collections.abc import Sequence
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.minutes.pack_paper import PackPaper
from rakor_desktop.documents.typesetting.archival import attach, set_properties
from rakor_desktop.documents.typesetting.attachment import Attachment, attachment
from rakor_desktop.documents.typesetting.xmp import Properties

if TYPE_CHECKING:
    from pikepdf import Object, Pdf


def render(paper: PackPaper, contents: Sequence[bytes]) -> bytes:
    """One file of these, which are those of the parts in their order: PDF files of ours, with their trees.

    A bookmark leads to each, the data of all is one file. The same parts give the same bytes.
    """
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(contents[0])) as whole:
        beginnings = [0]
        for content in contents[1:]:
            beginnings.append(len(whole.pages))
            with pikepdf.open(BytesIO(content)) as part:
                _append(whole, part)
        _part_tree(whole, paper)
        _bookmark(whole, paper, beginnings)
        attach(whole, _data(paper, contents), paper.day)
        set_properties(whole, Properties(f"Berkas {paper.title}", ", ".join(paper.letterhead.lines), paper.day))
        mode = pikepdf.ObjectStreamMode.generate
        whole.save(target, deterministic_id=True, min_version="1.7", object_stream_mode=mode)
    return target.getvalue()


def _data(paper: PackPaper, contents: Sequence[bytes]) -> Attachment:
    """The data of each part beside its fingerprint."""
    told = [
        {"title": part.title, "sha256": sha256(content).hexdigest(), "data": _own_data(content)}
        for part, content in zip(paper.parts, contents, strict=True)
    ]
    return attachment("berkas rapat", {"title": paper.title, "day": paper.day, "parts": told})


def _own_data(content: bytes) -> Any:
    import pikepdf

    with pikepdf.open(BytesIO(content)) as part:
        return json.loads(part.Root.AF[0].EF.F.read_bytes())


def _append(whole: "Pdf", part: "Pdf") -> None:
    """Its pages, and what they say, behind what is there."""
    root, own = whole.Root.StructTreeRoot, part.Root.StructTreeRoot
    first = int(root.ParentTreeNextKey)
    at = len(whole.pages)
    whole.pages.extend(part.pages)
    for page in whole.pages[at:]:
        page.obj.StructParents = int(page.obj.StructParents) + first
    tree = whole.copy_foreign(part.make_indirect(own))
    _kids(root).append(tree.K)
    tree.K.P = root
    for index, entry in enumerate(tree.ParentTree.Nums):
        root.ParentTree.Nums.append(entry if index % 2 else int(entry) + first)
    root.ParentTreeNextKey = first + int(own.ParentTreeNextKey)


def _kids(root: "Object") -> "Object":
    """The documents of the tree, as a list that may grow."""
    from pikepdf import Array

    if not isinstance(root.K, Array):
        root.K = Array([root.K])
    return root.K


def _part_tree(whole: "Pdf", paper: PackPaper) -> None:
    """One document whose parts are the documents that were."""
    from pikepdf import Array, Dictionary, Name, String

    root = whole.Root.StructTreeRoot
    parts = list(_kids(root))
    top = whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array(parts)))
    for part, told in zip(parts, paper.parts, strict=True):
        part.S, part.P, part.T = Name.Part, top, String(told.title)
    root.K = top


def _bookmark(whole: "Pdf", paper: PackPaper, beginnings: Sequence[int]) -> None:
    from pikepdf import OutlineItem

    with whole.open_outline() as outline:
        outline.root.clear()
        outline.root.extend(
            OutlineItem(part.title, page) for part, page in zip(paper.parts, beginnings, strict=True)
        )
