"""States of issued documents and their numbers."""

from dataclasses import dataclass

from rakor_desktop.domain.errors.base import RakorError


@dataclass(eq=False)
class DocumentUnknown(RakorError):
    """No issued document has this number."""

    document_id: int


@dataclass(eq=False)
class DocumentChanged(RakorError):
    """The stored bytes of an issued document no longer match their SHA-256."""

    document_id: int
