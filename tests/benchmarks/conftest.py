"""What every benchmark needs: nothing measured but itself."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def alone() -> Iterator[None]:
    """Without what the benchmarks before left in memory, which Python would search for garbage again and again."""
    gc.collect()
    gc.freeze()
    gc.enable()
    yield
    gc.unfreeze()
