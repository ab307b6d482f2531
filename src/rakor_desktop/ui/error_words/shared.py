"""Sentences that several refusals end with."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain.errors import RakorError

# What happened, what is safe, what to do; None leaves a part out.
Words = dict[type[RakorError], tuple[object, object, object]]

UNCHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
TYPED_IS_SAFE = QT_TRANSLATE_NOOP("Errors", "What you typed is kept in the journal of this computer.")
FILE_UNTOUCHED = QT_TRANSLATE_NOOP("Errors", "The file was not touched.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the list again; it shows the present state.")
OTHER_STANDS = QT_TRANSLATE_NOOP("Errors", "The other change stands; yours is still in this form.")
SAVE_AGAIN = QT_TRANSLATE_NOOP("Errors", "Save again to put yours in its place.")
CHOOSE_ANOTHER = QT_TRANSLATE_NOOP("Errors", "Choose another file.")
