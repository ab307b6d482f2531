"""Sentences for the states of the directory."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import LOOK_AGAIN, OTHER_STANDS, UNCHANGED, Words

WORDS: Words = {
    refused.OfficeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This office is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.RegionUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no reference data for the province with code {code}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose one of the provinces that the program knows."),
    ),
    refused.RegionNotHere: (
        QT_TRANSLATE_NOOP("Errors", "No institution of a region with the code {code} is in this store."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Write the code of a region of its province, such as 36.02."),
    ),
    refused.TermsOverlap: (
        QT_TRANSLATE_NOOP("Errors", "{office} is held by {holder} ({kind}) from {starts} to {ends}."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was appointed and no term was changed."),
        QT_TRANSLATE_NOOP("Errors", "End that term the day before, or correct the dates."),
    ),
    refused.TermEndsTooEarly: (
        QT_TRANSLATE_NOOP("Errors", "The term would end on {ends}, before it begins on {starts}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two dates."),
    ),
    refused.OfficeHeld: (
        QT_TRANSLATE_NOOP("Errors", "{office} is held by {holder} on {day}: it is not vacant."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "End that term first."),
    ),
    refused.TermUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This term of office is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.PersonUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This person is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.PersonChanged: (
        QT_TRANSLATE_NOOP("Errors", "The facts about {name} were changed at another desk while you looked at them."),
        OTHER_STANDS,
        QT_TRANSLATE_NOOP("Errors", "Close the form, look at what stands there now, and change it again."),
    ),
    refused.StaffNumberIsNik: (
        QT_TRANSLATE_NOOP("Errors", "Sixteen digits are a citizen's number (NIK), which is never kept here."),
        QT_TRANSLATE_NOOP("Errors", "It was not stored."),
        QT_TRANSLATE_NOOP("Errors", "Write the NIP or NRP, or leave the field empty."),
    ),
    refused.MergeOutdated: (
        QT_TRANSLATE_NOOP("Errors", "{name} was changed at another desk while you compared."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at both again and merge them then."),
    ),
    refused.RegionsDiffer: (
        QT_TRANSLATE_NOOP("Errors", "{office} and {other} belong to different regions: they are not one office."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Say that they are no double."),
    ),
    refused.BothInvited: (
        QT_TRANSLATE_NOOP("Errors", "Both are invited to “{meeting}”, each for itself: they cannot become {office}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Take one of the two off that list first."),
    ),
    refused.MergeContradicts: (
        QT_TRANSLATE_NOOP("Errors", "What is kept for the one contradicts what is kept for the other: {name}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two first."),
    ),
    refused.TwoHolders: (
        QT_TRANSLATE_NOOP("Errors", "{office} would have two holders at a time: {holder} and {other}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "If they are one person, merge those first; otherwise correct their terms."),
    ),
    refused.MergeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no merge number {merge_id}."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.MergeUndone: (
        QT_TRANSLATE_NOOP("Errors", "The merge of {name} was taken back before."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.MergeInUse: (
        QT_TRANSLATE_NOOP("Errors", "What became of {name} was changed since, so that it cannot be taken apart."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct what is wrong by hand; the history tells what was there before."),
    ),
    refused.NameTaken: (
        QT_TRANSLATE_NOOP("Errors", "{name} is in the directory already."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Search for it, or write another name."),
    ),
    refused.OfficeChanged: (
        QT_TRANSLATE_NOOP("Errors", "{office} was changed at another desk while you looked at it."),
        OTHER_STANDS,
        QT_TRANSLATE_NOOP("Errors", "Close the form, look at what stands there now, and change it again."),
    ),
    refused.OfficeInUse: (
        QT_TRANSLATE_NOOP("Errors", "{office} has holders, invitations or records."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Say until when it exists instead."),
    ),
    refused.SpanReversed: (
        QT_TRANSLATE_NOOP("Errors", "{name} would end on {ends}, before {starts}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two dates."),
    ),
    refused.RegionCodeWrong: (
        QT_TRANSLATE_NOOP("Errors", "“{code}” is not the code of such a region in a province of this store."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Write it as 36.05; behind the point a Kota has 71 or more."),
    ),
    refused.RegionGone: (
        QT_TRANSLATE_NOOP("Errors", "The region {code} was changed or taken out meanwhile."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.RegionTaken: (
        QT_TRANSLATE_NOOP("Errors", "{name} is in the store already, or its code is."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look it up in the list of regions."),
    ),
    refused.RegionInUse: (
        QT_TRANSLATE_NOOP("Errors", "Offices belong to {name}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Set its last day instead."),
    ),
    refused.PrefixDiffers: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” says another kind of region than the chosen one, {kind}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose the kind, and write the name without it."),
    ),
}
