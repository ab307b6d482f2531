"""A sheet in Markdown as the HTML that Qt shows: the few marks the sheets use, in the colours in force."""

import html
import re
from collections.abc import Callable, Iterator

from rakor_desktop.ui.style import theme

PICTURE = "gambar:"
"""The address of a picture in its full size."""
_ITEM = re.compile(r"(?:-|\d+\.) ")
_WIDE = 'width="100%" cellspacing="0"'
_FIRST_COLUMN = ' width="28%"'
_SIZES = {"body": 14, "h1": 22, "h2": 16, "small": 12}


def as_html(text: str, picture_width: Callable[[str], int]) -> str:
    """The sheet; `picture_width` tells how wide, in px, a picture of that file name is shown."""
    return "".join(_block(lines, picture_width) for lines in _blocks(text))


def as_style(zoom: int) -> str:
    """The style sheet in the colours and at the letter size in force, enlarged to `zoom` per cent."""
    size = {name: round(theme.px(px) * zoom / 100) for name, px in _SIZES.items()}
    now = theme.theme()
    return f"""
    body, p, li, td, th {{ color: {now.text}; font-size: {size["body"]}px; line-height: 145%; }}
    p {{ margin: 0 0 10px 0; }} p.picture {{ line-height: 100%; margin: 8px 0 4px 0; }} li {{ margin: 0 0 6px 0; }}
    h1 {{ color: {now.text}; font-size: {size["h1"]}px; font-weight: 600; margin: 0 0 12px 0; }}
    h2 {{ color: {now.text}; font-size: {size["h2"]}px; font-weight: 600; margin: 20px 0 8px 0; }}
    a {{ color: {now.accent}; text-decoration: none; }}
    .key {{ background-color: {now.surface3}; color: {now.text2}; font-weight: 600; font-size: {size["small"]}px; }}
    .typed {{ background-color: {now.surface3}; color: {now.text}; }}
    p.caption {{ color: {now.text3}; font-size: {size["small"]}px; margin: 0 0 16px 0; }}
    .note td {{ background-color: {now.accent_soft}; color: {now.text}; }}
    th {{ color: {now.text3}; font-size: {size["small"]}px; font-weight: 600; text-align: left; }}
    """


def _blocks(text: str) -> Iterator[list[str]]:
    """Runs of lines that belong together: parted by empty lines, a heading alone."""
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if not line.strip() or line.startswith("#"):
            if lines:
                yield lines
            lines = []
            if line.strip():
                yield [line]
        else:
            lines.append(line)


def _block(lines: list[str], picture_width: Callable[[str], int]) -> str:
    first = lines[0]
    if heading := re.match(r"(#+) (.*)", first):
        level = len(heading[1])
        return f"<h{level}>{_inline(heading[2])}</h{level}>"
    if picture := re.fullmatch(r"!\[([^\]]*)\]\(([\w-]+\.png)\)", first):
        return _picture(picture[1], picture[2], picture_width(picture[2]))
    if first.startswith("|"):
        return _table(lines)
    if first.startswith(">"):
        words = _inline(" ".join(line.lstrip("> ").strip() for line in lines))
        return f'<table class="note" {_WIDE} cellpadding="10"><tr><td>{words}</td></tr></table><p></p>'
    if _ITEM.match(first):
        return _list(lines)
    return f"<p>{_inline(' '.join(line.strip() for line in lines))}</p>"


def _picture(caption: str, name: str, width: int) -> str:
    shown = f'<a href="{PICTURE}{name}"><img src="{name}" width="{width}"></a>'
    return f'<p class="picture">{shown}</p><p class="caption">{_inline(caption)}</p>'


def _list(lines: list[str]) -> str:
    """Items; a line that begins with a blank goes on with the item above."""
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line, count=1))
        else:
            items[-1] += f" {line.strip()}"
    kind = "ul" if lines[0].startswith("-") else "ol"
    return f"<{kind}>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</{kind}>"


def _table(lines: list[str]) -> str:
    """A head, a line of dashes, and rows."""
    head, _dashes, *rows = ([cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines)
    shown = [_row("th", head), *(_row("td", row) for row in rows)]
    return f'<table {_WIDE} cellpadding="4">{"".join(shown)}</table><p></p>'


def _row(kind: str, cells: list[str]) -> str:
    widths = [_FIRST_COLUMN, *[""] * (len(cells) - 1)]
    shown = (f"<{kind}{width}>{_inline(cell)}</{kind}>" for cell, width in zip(cells, widths, strict=True))
    return f"<tr>{''.join(shown)}</tr>"


def _inline(text: str) -> str:
    """Bold, links, keys and what is typed, within a line."""
    shown = html.escape(text, quote=False)
    shown = re.sub(r"`([^`]+)`", _code, shown)
    shown = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", shown)
    return re.sub(r"\[([^\]]+)\]\(([\w-]+)\.md\)", r'<a href="\2">\1</a>', shown)


def _code(found: re.Match[str]) -> str:
    """The caps of keys as the legend has them, a blank between them; anything else as typed."""
    if not is_key(html.unescape(found[1])):
        return f'<span class="typed">&nbsp;{found[1]}&nbsp;</span>'
    caps = found[1].replace("++", "+&plus;").replace("+", "&nbsp;").replace("&plus;", "+")
    return f'<span class="key">&nbsp;{caps}&nbsp;</span>'


def is_key(text: str) -> bool:
    """Whether these signs between backticks are keys, as `Ctrl+G` or `F9`, not something to type."""
    cap = r"(F\d{1,2}|[A-Z0-9+\-=]|Enter|Esc|Del|Tab|Spasi|Home|End|PgUp|PgDn|[↑↓←→](/[↑↓←→])?|\d…\d)"
    return bool(re.fullmatch(rf"((Ctrl|Alt|Shift)\+)*{cap}", text))
