"""CHANGELOG is the release notes: its first chapter is about the version in the source, and a store goes with each."""

import pytest

import release_notes
from program_facts import VERSION
from rakor_desktop import __version__


def test_the_notes_of_this_version_are_the_first_chapter() -> None:
    told = release_notes.notes()
    assert __version__ == VERSION
    assert told.startswith("**")
    assert "\n## " not in told


def test_released_and_coming_versions_are_told_apart() -> None:
    found = release_notes.chapters("# Log\n\n## Unreleased (will be 0.2.0)\n\n- b\n\n## 0.1.0 (2026-12-01)\n\n- a\n")
    assert found == {"0.2.0": "- b", "0.1.0": "- a"}


@pytest.mark.parametrize("head", ["Soon", "0.1", "Unreleased", "0.1.0"])
def test_a_chapter_without_version_or_day_is_refused(head: str) -> None:
    with pytest.raises(ValueError, match=head):
        release_notes.chapters(f"## {head}\n\n- a\n")


def test_a_version_that_is_not_told_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert release_notes.main(["9.9.9"]) == 1
    assert "9.9.9" in capsys.readouterr().err
    assert release_notes.main([]) == 0
    assert release_notes.notes() in capsys.readouterr().out
