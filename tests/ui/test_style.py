"""The colours keep the contrast that the design promises in both themes, and the theme changes at run time."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rakor_desktop.local.paths import resources_dir
from rakor_desktop.ui.kit.icons import app_icon, icon
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import DARK, LIGHT, Tokens

WORDS = [
    ("text", "surface"), ("text", "bg"), ("text2", "surface"), ("text2", "bg"), ("text2", "surface2"),
    ("text3", "surface"), ("text3", "bg"), ("text3", "surface2"), ("text3", "surface3"), ("text3", "sel"),
    ("accent", "surface"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent_text", "accent_soft"),
    ("rail_text", "rail"), ("rail_on", "rail2"), ("mark_text", "mark"), ("on_danger", "danger"),
    ("ok", "ok_bg"), ("warn", "warn_bg"), ("bad", "bad_bg"), ("rep", "rep_bg"), ("mute", "mute_bg"),
    ("ok", "surface"), ("warn", "surface"), ("bad", "surface"), ("rep", "surface"),
]  # fmt: skip
GRAPHICS = [
    ("border2", "surface"), ("border2", "bg"), ("ok_solid", "surface"), ("warn_solid", "surface"),
    ("bad_solid", "surface"), ("rep_solid", "surface"), ("mute_solid", "surface"),
]  # fmt: skip


def luminance(hex_color: str) -> float:
    parts = [int(hex_color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    low, high = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), WORDS)
def test_words_are_readable(tokens: Tokens, front: str, ground: str) -> None:
    assert contrast(tokens, front, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), GRAPHICS)
def test_graphics_are_visible(tokens: Tokens, front: str, ground: str) -> None:
    assert contrast(tokens, front, ground) >= 3.0


def test_white_words_never_stand_on_solids_that_are_too_light() -> None:
    for kind in ("ok", "warn", "bad", "rep", "mute"):
        assert (luminance("#FFFFFF") + 0.05) / (luminance(LIGHT.tones(kind).fg) + 0.05) >= 4.5


def test_every_status_has_its_icon_and_words(qapp: QApplication) -> None:
    for status in STATUSES.values():
        assert status.text
        assert not icon(status.icon, 14, theme.tones(status.kind).fg).isNull()


def test_icons_carry_colour_and_size(qapp: QApplication) -> None:
    picture = icon("check", 20, "#FF0000")
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2)
    seen = {picture.toImage().pixelColor(x, y).name() for x in range(40) for y in range(40)}
    assert "#ff0000" in seen
    assert not app_icon().isNull()


def test_licences_stand_beside_fonts_and_icons() -> None:
    for folder in ("fonts", "icons"):
        names = {file.name for file in (resources_dir() / folder).iterdir()}
        assert "SOURCES.md" in names
        assert any(name.endswith("-LICENSE.txt") for name in names)


def test_the_theme_changes_at_run_time(qapp: QApplication, qtbot: QtBot) -> None:
    theme.install(qapp, dark=False)
    label = Label("Bupati Lebak", 13, 600)
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.themed.changed):
        theme.install(qapp, dark=True, scale=130)
    try:
        assert label.palette().windowText().color().name().upper() == DARK.text
        assert label.font().pixelSize() == 17
        assert label.font().family().startswith("Inter")
    finally:
        theme.install(qapp, dark=False)
    assert label.palette().windowText().color().name().upper() == LIGHT.text
    assert label.font().pixelSize() == 13


def test_figures_have_equal_width_and_prose_does_not_suffer(qapp: QApplication) -> None:
    assert theme.font_for("10.14", 13).featureTags()
    assert not theme.font_for("Surat 12-04-2016", 13).featureTags()
