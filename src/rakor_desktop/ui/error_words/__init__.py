"""A sentence for each refusal, by the state it tells."""

from rakor_desktop.ui.error_words import (
    attendance,
    directory,
    followups,
    forms,
    importing,
    meetings,
    minutes,
    publishing,
    store,
)
from rakor_desktop.ui.error_words.shared import Words

WORDS: Words = {
    **attendance.WORDS,
    **directory.WORDS,
    **followups.WORDS,
    **forms.WORDS,
    **importing.WORDS,
    **meetings.WORDS,
    **minutes.WORDS,
    **publishing.WORDS,
    **store.WORDS,
}
