"""Bring the translation up to date: collect the words of the source, fill in translations, compile.

python installer/translate.py                   collect, compile, tell what is missing (exit 1 if anything is)
python installer/translate.py --fill words.json the same with {"Context": {"source": "translation"}} filled in
python installer/translate.py --check           change nothing; exit 1 if the files do not fit the source
"""

import argparse
import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from shutil import copyfile
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
OURS, QT = I18N / "rakor_id.ts", I18N / "qt_id.ts"
SOURCES = ("src/rakor_desktop/ui", "src/rakor_desktop/app")

Words = dict[str, dict[str, str]]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fill", type=Path, metavar="FILE", help='{"Context": {"source": "translation"}}')
    parser.add_argument("--check", action="store_true", help="change nothing, tell what does not fit")
    options = parser.parse_args(arguments)
    if options.check:
        return report(stale() + missing(OURS) + missing(QT))
    collect(OURS)
    unknown = fill(OURS, json.loads(options.fill.read_text(encoding="utf-8"))) if options.fill else []
    collect(OURS)
    for ts in (OURS, QT):
        compile_to(ts, ts.with_suffix(".qm"))
    return report(unknown + missing(OURS) + missing(QT))


def report(problems: list[str]) -> int:
    """Print what is wrong; the exit code that goes with it."""
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def collect(ts: Path) -> None:
    """Let lupdate read the source into `ts`; words that are gone from the source leave."""
    files = sorted(path for folder in SOURCES for path in (ROOT / folder).rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(path.as_posix() for path in files), encoding="utf-8")
        options = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
        tool("lupdate", *options, "-source-language", "en", "-target-language", "id", f"@{listed}", "-ts", str(ts))


def compile_to(ts: Path, qm: Path) -> None:
    """Let lrelease make the file that Qt loads."""
    tool("lrelease", "-silent", str(ts), "-qm", str(qm))


def fill(ts: Path, words: Words) -> list[str]:
    """Put translations in; returns what of `words` the source does not have."""
    tree = ElementTree.parse(ts)
    left = {(context, source): translation for context, of in words.items() for source, translation in of.items()}
    for context, message in messages(tree):
        translation = left.pop((context, source_of(message)), None)
        if translation:
            put(message, translation)
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    return [f"not in the source: {context}: {source}" for context, source in left]


def put(message: ElementTree.Element, translation: str) -> None:
    """Set a translation; Indonesian has one form for all numbers."""
    target = message.find("translation")
    if target is None:
        return
    target.attrib.pop("type", None)
    form = target.find("numerusform")
    (target if form is None else form).text = translation


def missing(ts: Path) -> list[str]:
    """What has no translation, and what has no context (words that Qt would not find)."""
    problems = []
    for context, message in messages(ElementTree.parse(ts)):
        target = message.find("translation")
        if not context:
            problems.append(f"no context, use self.tr or translate with a literal context: {source_of(message)}")
        elif target is None or target.get("type") or not "".join(target.itertext()).strip():
            problems.append(f"untranslated: {context}: {source_of(message)}")
    return problems


def stale() -> list[str]:
    """The files that a run without --check would change."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for ts in (OURS, QT):
            copyfile(ts, folder / ts.name)
        collect(folder / OURS.name)
        for ts in (OURS, QT):
            compile_to(folder / ts.name, (folder / ts.name).with_suffix(".qm"))
        names = (OURS.name, OURS.with_suffix(".qm").name, QT.with_suffix(".qm").name)
        return [f"not up to date: {name}" for name in names if not same(folder / name, I18N / name)]


def same(one: Path, other: Path) -> bool:
    """Whether two files hold the same, line ends apart in text."""
    if not other.exists():
        return False
    if one.suffix == ".ts":
        return one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8")
    return one.read_bytes() == other.read_bytes()


def messages(tree: "ElementTree.ElementTree[ElementTree.Element]") -> list[tuple[str, ElementTree.Element]]:
    """Every message with its context."""
    contexts = tree.getroot().iter("context")
    return [(of.findtext("name") or "", message) for of in contexts for message in of.iter("message")]


def source_of(message: ElementTree.Element) -> str:
    """The English words of a message."""
    return message.findtext("source") or ""


def tool(name: str, *arguments: str) -> None:
    """Run a tool of PySide6; what it says is shown when it fails."""
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        sys.exit("PySide6 is not installed; run installer/dev.py test once.")
    program = Path(found.submodule_search_locations[0]) / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
