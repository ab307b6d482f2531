"""The words of Indonesian that the program brings along, read from its resources when they are first needed."""

from array import array
from functools import cache

from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.domain.lexicon import Lexicon
from rakor_desktop.domain.search import fold
from rakor_desktop.local.paths import resources_dir
from rakor_desktop.local.reference import names_of_regions


@cache
def dictionary() -> Lexicon:
    """The graph of the dictionary, the words of the office beside it, and the regions of the whole country.

    Read once, in a few milliseconds; to be asked for where nobody waits. Raises CannotRead where the files are not.
    """
    folder = resources_dir() / "spelling"
    edges = array("I")
    try:
        edges.frombytes((folder / "id.words").read_bytes())
        lines = (folder / "rapat.txt").read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise CannotRead(path=str(folder), detail=error.strerror or "") from error
    own = {word for line in lines for word in line.partition("#")[0].split()}
    return Lexicon(edges, own | {word for name in names_of_regions() for word in fold(name).replace("-", " ").split()})
