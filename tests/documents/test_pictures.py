"""Images for a letterhead: made fit for paper, or refused whatever is in the file."""

import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from rakor_desktop.documents.strangers.pictures import load_picture, picture
from rakor_desktop.domain.errors import CannotRead, PictureTooLarge, PictureUnreadable
from rakor_desktop.domain.letterheads import Emblem


def saved(image: Image.Image, form: str = "PNG") -> bytes:
    target = BytesIO()
    image.save(target, form)
    return target.getvalue()


def opened(emblem: Emblem) -> Image.Image:
    image = Image.open(BytesIO(emblem.content))
    image.load()
    return image


WHOLE = saved(Image.new("RGB", (60, 69), "red"))


def test_transparency_becomes_white(tmp_path: Path) -> None:
    path = tmp_path / "lambang.png"
    image = Image.new("RGBA", (600, 690), (0, 0, 0, 0))
    image.putpixel((300, 300), (10, 20, 30, 255))
    path.write_bytes(saved(image))
    emblem = load_picture(path)
    assert (emblem.file_name, emblem.pixels, emblem.is_sharp) == ("lambang.png", (600, 690), True)
    flat = opened(emblem)
    assert (flat.format, flat.mode) == ("PNG", "RGB")
    assert (flat.getpixel((0, 0)), flat.getpixel((300, 300))) == ((255, 255, 255), (10, 20, 30))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_colour_can_be_printed(mode: str) -> None:
    image = Image.new(mode, (80, 90))
    emblem = picture("x", saved(image, "JPEG" if mode == "CMYK" else "PNG"))
    assert (opened(emblem).mode, emblem.pixels, emblem.is_sharp) == ("RGB", (80, 90), False)


def test_a_photograph_is_made_smaller_and_loses_what_it_tells_of_its_place() -> None:
    image = Image.new("RGB", (3000, 2000), "green")
    exif = Image.Exif()
    exif[0x010F] = "Kamera"
    exif[0x0112] = 6  # lies on its side
    target = BytesIO()
    image.save(target, "JPEG", exif=exif)
    emblem = picture("foto.jpg", target.getvalue())
    assert emblem.pixels == (800, 1200)
    assert b"Kamera" not in emblem.content
    assert not opened(emblem).getexif()


def bomb() -> bytes:
    """A PNG of a few bytes that says it has 50,000 x 50,000 dots."""
    content = bytearray(WHOLE)
    content[16:24] = (50_000).to_bytes(4) * 2
    content[29:33] = zlib.crc32(bytes(content[12:29])).to_bytes(4)
    return bytes(content)


@pytest.mark.parametrize("content", [bomb(), saved(Image.new("1", (9000, 9000))), b"\x89PNG" + bytes(10_000_001)])
def test_what_would_fill_the_memory_is_refused(content: bytes) -> None:
    with pytest.raises(PictureTooLarge):
        picture("besar.png", content)


@pytest.mark.parametrize(
    "content",
    [b"", b"teks", b"<svg xmlns='x'/>", WHOLE[:-40], WHOLE[:60], saved(Image.new("L", (9, 9)), "GIF")],
)
def test_what_is_no_whole_image_is_refused(content: bytes) -> None:
    with pytest.raises(PictureUnreadable):
        picture("x", content)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_a_broken_image_is_an_image_or_refused(at: int, wrong: bytes) -> None:
    content = WHOLE[:at] + wrong + WHOLE[at + len(wrong) :]
    with suppress(PictureUnreadable, PictureTooLarge):
        assert opened(picture("x", content)).mode == "RGB"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        load_picture(tmp_path / "tidak-ada.png")
