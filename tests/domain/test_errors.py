"""A refusal takes its fields as a dataclass would, and tells them."""

import pytest

from rakor_desktop.domain.errors import CannotWrite, RakorError, StoreBusy, StoreMissing, TextChanged


def test_a_refusal_has_the_fields_it_declares_in_their_order_or_by_name() -> None:
    error = CannotWrite("/a", detail="full")
    assert (error.path, error.detail) == ("/a", "full")
    assert error.told() == {"path": "/a", "detail": "full"}
    assert repr(error) == "CannotWrite(path='/a', detail='full')"
    assert str(StoreMissing("/b")) == "/b"
    assert StoreBusy().told() == RakorError().told() == {}
    assert TextChanged("mine", "theirs", 2).told() == {"mine": "mine", "theirs": "theirs", "version": 2, "base": None}


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("/a",), {}), (("/a", "b", "c"), {}), (("/a",), {"path": "/b"}), (("/a",), {"x": ""})],
)
def test_a_refusal_takes_no_fewer_no_more_and_no_other_fields(values: tuple[str, ...], named: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="CannotWrite has the fields"):
        CannotWrite(*values, **named)
