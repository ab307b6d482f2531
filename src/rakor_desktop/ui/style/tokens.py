"""Every colour, size and radius of the screen; nothing else in the program names a colour."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["ok", "rep", "warn", "bad", "mute", "accent"]

TAG_RADIUS, PILL_RADIUS, CONTROL_RADIUS, CARD_RADIUS, DIALOG_RADIUS = 4, 5, 6, 8, 12
"""Corner radii in px."""

CONTROL, FIELD_DESK, SEARCH_DESK, CHIP = 32, 44, 60, 28
"""Heights of controls in px at 100 %."""

ROW, ROW_TWO_LINES, GROUP_ROW, TABLE_HEAD, PAGE_HEAD, MEETING_HEAD, TABS, TOOLBAR = 32, 46, 30, 30, 56, 60, 40, 48
"""Heights of rows and bars in px at 100 %."""

LEGEND, LEGEND_DESK, RAIL, RAIL_WIDE, WIDE_WINDOW = 28, 48, 84, 208, 1600
"""Heights of the key legend; widths of the rail, and the window width from which it is wide; px."""

MARGIN_LEFT, MARGIN_RIGHT, CARD_PADDING, GAP = 24, 20, 16, 16
"""Margins of a page, padding inside a card, gap between cards; px."""

RING = 2
"""Width of the focus ring in px; every control keeps this much room around itself."""


@dataclass(frozen=True, slots=True)
class Tones:
    """The four colours of one kind: foreground on its ground, ground, outline, and solid for graphics."""

    fg: str
    bg: str
    line: str
    solid: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Values are `#RRGGBB`, except `scrim`, which is `#AARRGGBB`."""

    dark: bool
    bg: str
    surface: str
    surface2: str
    surface3: str
    border: str
    border2: str
    divider: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_text: str
    accent_line: str
    sel: str
    rail: str
    rail2: str
    rail_text: str
    rail_on: str
    rail_mark: str
    ok: str
    ok_bg: str
    ok_line: str
    ok_solid: str
    rep: str
    rep_bg: str
    rep_line: str
    rep_solid: str
    warn: str
    warn_bg: str
    warn_line: str
    warn_solid: str
    bad: str
    bad_bg: str
    bad_line: str
    bad_solid: str
    mute: str
    mute_bg: str
    mute_line: str
    mute_solid: str
    danger: str
    on_danger: str
    on_solid: str
    chart_none: str
    mark: str
    mark_text: str
    paper: str
    desk: str
    scrim: str

    def tones(self, kind: Kind) -> Tones:
        """The four colours of a kind of status or message."""
        if kind == "accent":
            return Tones(self.accent_text, self.accent_soft, self.accent_line, self.accent)
        return Tones(*(str(getattr(self, name)) for name in (kind, f"{kind}_bg", f"{kind}_line", f"{kind}_solid")))


LIGHT = Tokens(
    dark=False,
    bg="#F3F5F8", surface="#FFFFFF", surface2="#F8F9FB", surface3="#EBEEF3",
    border="#DEE3EA", border2="#828D9E", divider="#E9ECF1",
    text="#141A24", text2="#434D5C", text3="#5D6879",
    accent="#1B53A0", accent_hover="#164587", accent_press="#103568", on_accent="#FFFFFF",
    accent_soft="#E6EEFA", accent_text="#174A91", accent_line="#A9C4EA", sel="#E6EEFA",
    rail="#0F2140", rail2="#1D3763", rail_text="#C3D0E4", rail_on="#FFFFFF", rail_mark="#7DB0F5",
    ok="#14653A", ok_bg="#E2F3E9", ok_line="#A5D5B9", ok_solid="#1F8F63",
    rep="#57299B", rep_bg="#EFE9FB", rep_line="#CBB7ED", rep_solid="#6B3AB6",
    warn="#7A4700", warn_bg="#FCF0D8", warn_line="#E8C88E", warn_solid="#B26A00",
    bad="#A0231C", bad_bg="#FCE8E6", bad_line="#EFB3AE", bad_solid="#B0231D",
    mute="#4A5465", mute_bg="#EBEEF3", mute_line="#CBD2DC", mute_solid="#6E7989",
    danger="#B0231D", on_danger="#FFFFFF", on_solid="#FFFFFF",
    chart_none="#D5DBE4", mark="#FFE9A8", mark_text="#141A24",
    paper="#FFFFFF", desk="#D9DEE6", scrim="#730F1622",
)  # fmt: skip

DARK = Tokens(
    dark=True,
    bg="#10151D", surface="#181F29", surface2="#1D2530", surface3="#28313E",
    border="#2D3746", border2="#74819A", divider="#242D3A",
    text="#E8ECF3", text2="#B5BFCD", text3="#93A0B2",
    accent="#83B4F6", accent_hover="#9DC4F9", accent_press="#B6D3FB", on_accent="#0B1A30",
    accent_soft="#1A3153", accent_text="#A8CBFA", accent_line="#3A5F96", sel="#1A3153",
    rail="#0A0E14", rail2="#1A2D4B", rail_text="#A9B6C9", rail_on="#FFFFFF", rail_mark="#83B4F6",
    ok="#82D9A7", ok_bg="#15321F", ok_line="#2B6142", ok_solid="#4CC98F",
    rep="#CDB4FB", rep_bg="#2E214C", rep_line="#56408A", rep_solid="#A07CE8",
    warn="#F3C566", warn_bg="#392A0B", warn_line="#6D5218", warn_solid="#D9981F",
    bad="#FFA39C", bad_bg="#451C1A", bad_line="#7E3430", bad_solid="#DB5048",
    mute="#B3BDCB", mute_bg="#28313E", mute_line="#414D5E", mute_solid="#8592A5",
    danger="#FFA39C", on_danger="#2A0B09", on_solid="#10151D",
    chart_none="#36414F", mark="#5A4708", mark_text="#FFF3CF",
    paper="#FFFFFF", desk="#0B0F15", scrim="#96000000",
)  # fmt: skip
