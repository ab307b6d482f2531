"""The parts in the order in which they are tried, from what everything stands on to what is seen last."""

from collections.abc import Iterator
from pathlib import Path

from rakor_desktop.app.selftest import files, papers, stores, window
from rakor_desktop.app.selftest.step import Step


def steps(folder: Path, named: str = "") -> Iterator[Step]:
    """Every step; `folder` is empty and may be used, `named` is a store that is there (a file or an address)."""
    yield from files.steps(folder)
    yield from window.steps(folder)
    yield from stores.steps(folder, named)
    yield from papers.steps(folder)
