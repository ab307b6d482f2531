"""The folders of this computer, and the one place that knows where the resources are."""

from pathlib import Path

import pytest
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from rakor_desktop.domain.errors import CannotRead, CannotWrite
from rakor_desktop.local import paths


def test_everything_the_person_owns_lies_under_the_home_that_was_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("RAKOR_HOME", str(tmp_path / "rumah saya"))
    folders = [
        paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.journal_dir(), paths.documents_dir(),
    ]  # fmt: skip
    assert all(folder.is_dir() and folder.is_relative_to(tmp_path / "rumah saya") for folder in folders)
    assert len(set(folders)) == len(folders)


def test_a_folder_that_cannot_be_made_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    monkeypatch.setenv("RAKOR_HOME", str(tmp_path / "berkas"))
    with pytest.raises(CannotWrite):
        paths.data_dir()


def test_without_a_named_home_the_folders_of_the_system_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("RAKOR_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert paths.data_dir().name == "RakorDesktop"


def test_on_windows_nothing_lies_where_it_would_follow_the_person_to_other_computers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    local, roaming = r"C:\Users\Contoh\AppData\Local", r"C:\Users\Contoh\AppData\Roaming"
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", local)
    monkeypatch.setenv("WIN_PD_OVERRIDE_APPDATA", roaming)
    ours = paths._DIRS
    there = Windows(ours.appname, ours.appauthor, roaming=ours.roaming)
    for folder in (there.user_data_dir, there.user_config_dir, there.user_log_dir):
        assert folder.replace("/", "\\").startswith(rf"{local}\RakorDesktop")


def test_on_linux_each_kind_has_its_own_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    ours = paths._DIRS
    there = Unix(ours.appname, ours.appauthor, roaming=ours.roaming)
    found = (there.user_data_path, there.user_config_path, there.user_log_path)
    assert [one.relative_to(tmp_path).parts[:2] for one in found] == [
        ("DATA", "RakorDesktop"), ("CONFIG", "RakorDesktop"), ("STATE", "RakorDesktop"),
    ]  # fmt: skip


def test_resources_named_by_hand_win(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAKOR_RESOURCES", str(tmp_path))
    assert paths.resources_dir() == tmp_path


def test_installed_resources_win_over_the_source_tree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("RAKOR_RESOURCES", raising=False)
    package = tmp_path / "src" / "rakor_desktop"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "files", lambda _name: package)
    with pytest.raises(CannotRead):
        paths.resources_dir()
    (tmp_path / "resources").mkdir()
    assert paths.resources_dir() == tmp_path / "resources"
    (package / "resources").mkdir()
    assert paths.resources_dir() == package / "resources"
