"""The office's own Word file into which its minutes are filled."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """A docx file with marks, under the name it was loaded with; without content it is the one the program brings."""

    file_name: str = ""
    content: bytes = b""

    @property
    def is_ours(self) -> bool:
        """Whether it is the one that the program brings."""
        return not self.content
