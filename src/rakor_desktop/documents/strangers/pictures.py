"""An image from somebody's disk made fit for paper: a PNG without transparency, as PDF/A wants it, or refused."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from rakor_desktop.domain.errors import PictureTooLarge, PictureUnreadable
from rakor_desktop.domain.letterheads import Emblem
from rakor_desktop.local.files import read_within

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_MB, _MOST_MEGAPIXELS = 10, 40
_MOST_BYTES = _MOST_MB * 1_000_000
#: The longer side that is kept, in px: 600 dpi on 50 mm.
_KEPT = 1200
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, OverflowError, struct.error, zlib.error, IndexError, KeyError)


def load_picture(path: Path) -> Emblem:
    """The image of a file. Raises CannotRead, PictureTooLarge, PictureUnreadable."""
    content = read_within(path, _MOST_BYTES)
    if content is None:
        raise PictureTooLarge(path.name, f"{_MOST_MB} MB")
    return picture(path.name, content)


def picture(file_name: str, content: bytes) -> Emblem:
    """A PNG or JPEG on white, at most 1200 px long, without what else the file carries.

    Raises PictureTooLarge beyond 10 MB or 40 million dots, PictureUnreadable for anything else than a whole image.
    """
    from PIL import Image

    if len(content) > _MOST_BYTES:
        raise PictureTooLarge(file_name, f"{_MOST_MB} MB")
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _MOST_MEGAPIXELS * 1_000_000:
                raise PictureTooLarge(file_name, f"{_MOST_MEGAPIXELS} MP")
            return Emblem(file_name, _flat(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise PictureTooLarge(file_name, f"{_MOST_MEGAPIXELS} MP") from problem
    except _BROKEN as problem:
        raise PictureUnreadable(file_name) from problem


def _flat(image: "Image") -> bytes:
    """The image upright, in red, green and blue, transparency turned to white."""
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((_KEPT, _KEPT))
    whole = upright.convert("RGBA")
    white = Image.new("RGB", whole.size, "white")
    white.paste(whole, mask=whole.getchannel("A"))
    target = BytesIO()
    white.save(target, "PNG", optimize=False)
    return target.getvalue()
