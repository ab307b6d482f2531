"""The language in force: our words and those of Qt, from `resources/i18n`."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from rakor_desktop.local.paths import resources_dir

SHIPPED = "id"


def install(app: QCoreApplication, language: str = SHIPPED) -> bool:
    """Speak this language from now on; False where no translation is shipped, and then the source's English stands.

    Called once at start, before widgets are made. Dates and numbers of Qt follow the language as well.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian if language == SHIPPED else QLocale.Language.English))
    loaded = []
    for name in ("qt", "rakor"):
        translator = QTranslator(app)
        loaded.append(translator.load(str(resources_dir() / "i18n" / f"{name}_{language}.qm")))
        if loaded[-1]:
            app.installTranslator(translator)
    return all(loaded)
