"""Names of people: degrees before and after are kept apart, because they sort, shout and search differently."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name. Many Indonesians have one name: `name` is never split.

    `before` holds titles without a comma ("Dr. H."), `after` the degrees without the leading comma ("S.H., M.H.").
    """

    before: str
    name: str
    after: str

    @property
    def full(self) -> str:
        """As printed: `Dr. H. Wahidin Halim, M.Si.`."""
        return self._joined(self.name)

    @property
    def capitals(self) -> str:
        """For a signature block: the name alone in capitals, since `.upper()` would turn M.Si. into M.SI."""
        return self._joined(self.name.upper())

    @property
    def sorting(self) -> str:
        """Sorts by the name, so that "Dr." and "H." do not cluster."""
        return self.name.casefold()

    def _joined(self, name: str) -> str:
        front = f"{self.before} {name}".strip()
        return f"{front}, {self.after}" if self.after else front
