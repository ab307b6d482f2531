"""The command `selftest`: one line for each part with its time; the status and a sentence tell which one failed."""

import argparse
import json
import logging
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication

from rakor_desktop import __version__
from rakor_desktop.app.selftest.step import Broken, Outcome, State, Step
from rakor_desktop.app.selftest.steps import steps
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.ui.errors import sentence

translate = QCoreApplication.translate
log = logging.getLogger(__name__)
DONE, REFUSED = 0, 1


def selftest_command(options: argparse.Namespace) -> int:
    """Try each part in a new folder with a space and letters beyond ASCII; the status says whether all worked.

    What the trial keeps of its own lies there too, so that nothing of the person's is touched.
    """
    with tempfile.TemporaryDirectory(prefix="Uji coba é ") as folder:
        found = []
        for outcome in outcomes(Path(folder), options.store):
            found.append(outcome)
            if not options.json and not options.out:
                print(_line(outcome), flush=True)
    broken = next((one for one in found if one.state is State.FAILED), None)
    _tell(found, broken, options)
    return REFUSED if broken else DONE


def outcomes(folder: Path, named: str = "") -> Iterator[Outcome]:
    """How each step goes; one that needs what failed is left out."""
    lost: set[str] = set()
    for step in steps(folder, named):
        outcome = Outcome(step.name, State.LEFT_OUT, 0, step.needs) if step.needs in lost else tried(step)
        if outcome.state is not State.OK:
            lost.add(step.name)
        yield outcome


def tried(step: Step) -> Outcome:
    """How one step goes; whatever it raises is told."""
    begun, state = perf_counter(), State.FAILED
    try:
        told, state = step.act(), State.OK
    except RakorError as error:
        told = sentence(error).text
    except Broken as broken:
        told = str(broken)
    except Exception as error:
        log.exception("step failed: %s", step.name)
        text = translate("Selftest", "It does not work: {detail}")
        told = text.format(detail=f"{type(error).__name__}: {error}")
    return Outcome(step.name, state, round((perf_counter() - begun) * 1000), " ".join(told.split()))


def _tell(found: list[Outcome], broken: Outcome | None, options: argparse.Namespace) -> None:
    whole = {
        "version": __version__, "python": sys.version.split()[0], "system": sys.platform,
        "failed": broken.name if broken else None, "steps": [asdict(one) for one in found],
    }  # fmt: skip
    text = json.dumps(whole, ensure_ascii=False, indent=2) if options.json else "\n".join(map(_line, found))
    if options.out:
        write_whole(options.out, f"{text}\n".encode())
    elif options.json:
        print(text)
    if broken and sys.stderr:
        failed = translate("Selftest", "“{name}” failed. {sentence}").format(name=broken.name, sentence=broken.told)
        print(failed, file=sys.stderr)


def _line(outcome: Outcome) -> str:
    state = outcome.state.upper() if outcome.state is State.FAILED else outcome.state
    return f"{state:9}{outcome.ms:6} ms  {outcome.name}: {outcome.told}"
