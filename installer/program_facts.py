"""What every package says of the program, from the places that say it first."""

from __future__ import annotations

from environment import ROOT

_TEXT = (ROOT / "src" / "rakor_desktop" / "__init__.py").read_text(encoding="utf-8")
VERSION = _TEXT.split('__version__ = "')[1].split('"')[0]
SUMMARY = "coordination meetings of a governor's office, offline"
