"""What the salutation list says in Indonesian, on paper and where it is copied; Bapak/Ibu belongs to speech alone."""

from collections.abc import Sequence
from itertools import groupby

from rakor_desktop.domain.salutation import Line

TITLE = "DAFTAR SAPAAN"
FULL, SHORT = "A. Lengkap", "B. Ringkas"
NOBODY = "Belum ada yang tercatat hadir."
NOTE = (
    "Disusun dari kehadiran yang tercatat, menurut urutan tata tempat jabatan masing-masing. Yang berbicara melewati "
    "namanya sendiri. Sebutan Bapak/Ibu hanya untuk lisan, tidak untuk surat."
)


def spoken(line: Line) -> str:
    """`Gubernur Banten, Bapak/Ibu H. Rano Karno, S.IP.`, `Wakil Bupati Lebak, mewakili Bupati Lebak`."""
    name = f"Bapak/Ibu {line.name}" if line.name else ""
    represents = f"mewakili {' dan '.join(line.represents)}" if line.represents else ""
    return ", ".join(part for part in (line.title, name, represents) if part)


def grouped(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Lines that stand together because their offices belong to one group of precedence."""
    return tuple(tuple(members) for _, members in groupby(lines, key=lambda line: (line.form, line.group_title)))


def endings(count: int, *, last: bool, before_last: bool) -> tuple[str, ...]:
    """What ends each line of a group: `;`, `; dan` before its last, `; serta` before the last group, `.` at the end."""
    closing = "." if last else "; serta" if before_last else ";"
    return (*((";",) * (count - 2)), *(("; dan",) if count > 1 else ()), closing)


def remark(members: Sequence[Line]) -> str:
    """`7 hadir; 1 mewakili`: how many a group has; nothing for one."""
    representing = sum(bool(one.represents) for one in members)
    if len(members) < 2:
        return ""
    return f"{len(members)} hadir" + (f"; {representing} mewakili" if representing else "")


def in_one_sentence(lines: Sequence[Line]) -> str:
    """`Yang terhormat Gubernur Banten; yang kami hormati para Bupati; serta para tamu undangan.`"""
    parts: list[str] = []
    form = ""
    for at, line in enumerate(lines):
        again = line.form == form or not line.form
        words = line.title if line.people < 2 else line.title[:1].lower() + line.title[1:]
        told = words if again else f"{line.form[:1].lower()}{line.form[1:]} {words}"
        form = line.form
        parts.append(f"serta {told}" if at and at == len(lines) - 1 else told)
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else NOBODY


def waiting(count: int) -> str:
    """`Belum tercatat hadir: 7 undangan.`"""
    return f"Belum tercatat hadir: {count} undangan."
