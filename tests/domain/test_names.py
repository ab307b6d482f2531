"""Degrees are never shouted, names are never split."""

import pytest

from rakor_desktop.domain.names import Name


@pytest.mark.parametrize(
    ("name", "full", "capitals"),
    [
        (Name("H.", "Rano Karno", "S.IP."), "H. Rano Karno, S.IP.", "H. RANO KARNO, S.IP."),
        (Name("Dr. H.", "Wahidin Halim", "M.Si."), "Dr. H. Wahidin Halim, M.Si.", "Dr. H. WAHIDIN HALIM, M.Si."),
        (Name("Drs.", "Suharto", "S.H., M.Kn."), "Drs. Suharto, S.H., M.Kn.", "Drs. SUHARTO, S.H., M.Kn."),
        (Name("", "Basaria Panjaitan", ""), "Basaria Panjaitan", "BASARIA PANJAITAN"),
    ],
)
def test_a_name_is_printed_with_its_degrees(name: Name, full: str, capitals: str) -> None:
    assert name.full == full
    assert name.capitals == capitals


def test_titles_do_not_cluster_in_a_sorted_list() -> None:
    names = [Name("Dr.", "Zainal", ""), Name("H.", "Budi", ""), Name("", "Asep", "")]
    assert [name.name for name in sorted(names, key=lambda name: name.sorting)] == ["Asep", "Budi", "Zainal"]
