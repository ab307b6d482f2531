"""The rules of the house that no linter knows, each a function over a source tree that names what breaks it.

`root` is the folder of the package (`src/rakor_desktop`, or a copy of it). An empty list means the rule holds.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
LAZY = {"reportlab", "openpyxl", "docx", "docxtpl", "pikepdf", "PIL", "alembic", "psycopg", "pypdfium2"}
#: our own parts of such a library, which cannot be made before it is loaded
PARTS_OF_LAZY = {
    f"rakor_desktop.documents.{name}"
    for name in (
        "typesetting.flowables", "typesetting.press", "letters.letter_slots", "letters.letter_copies",
        "office.word",
        "letters.letter_docx", "office.word_template", "minutes.minutes_docx",
        "followups.reminder_docx",
    )
}
#: our own that most starts of the window do without (tests/app/test_quick_imports.py)
SELDOM_AT_THE_START = {
    "rakor_desktop.documents.followups.followup_rendering", "rakor_desktop.ui.followups.paper_menu",
    "rakor_desktop.app.demo", "rakor_desktop.app.founding", "rakor_desktop.app.handing_over",
    "rakor_desktop.app.selftest",
    "rakor_desktop.documents.office.list_xlsx",
    "rakor_desktop.services.directory.doubles", "rakor_desktop.services.meetings.overview",
    "rakor_desktop.services.settings.profiles",
    "rakor_desktop.services.attendance.replay",
    "rakor_desktop.ui.help", "rakor_desktop.ui.meetings.form", "rakor_desktop.ui.meetings.head",
}  # fmt: skip
LATER = PARTS_OF_LAZY | SELDOM_AT_THE_START
#: import the window or the command line, whichever is asked for, and a page when it is first shown
WHERE_STARTS_ARE_SHORT = {"main.py", "pages.py"}
#: what use-cases and queries share: it may give them rows
FOR_SERVICES_ONLY = {"ledger.py", "answer_lines.py", "obligation_ledger.py", "sheet_pages.py"}
BROAD_ALLOWED = {"crash.py", "jobs.py", "cli.py"}
MOST_LINES = {"function": 40, "__init__": 25, "class": 250, "file": 400}
UNFIT_FOR_LARGE_LISTS = {"QSortFilterProxyModel", "ResizeToContents"}
OWN_TRANSACTIONS = {
    "commit",
    "rollback",
    "begin",
    "begin_nested",
    "create_engine",
    "sessionmaker",
    "Session",
    "connect",
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def opened_by_no_sentence(root: Path) -> list[str]:
    """Modules that do not open with a sentence saying what they are for."""
    return [_at(path, root) for path, tree in _modules(root) if not _is_sentence(ast.get_docstring(tree))]


def called_by_a_name_that_says_nothing(root: Path) -> list[str]:
    """Modules and packages called utils, helpers and the like."""
    return [_at(path, root) for path in root.rglob("*") if path.stem in FORBIDDEN_NAMES]


def too_long(root: Path) -> list[str]:
    """Functions, classes and files longer than a person reads at once."""
    return [
        f"{_at(path, root)} {name}: {lines} lines, at most {MOST_LINES[kind]}"
        for path, tree in _modules(root)
        for kind, name, lines in _sizes(path, tree)
        if lines > MOST_LINES[kind]
    ]


def imported_inside_a_function(root: Path) -> list[str]:
    """Imports inside functions, but for libraries that are slow to load and seldom needed, and where the start is."""
    return [
        f"{_at(path, root)} {function.name}: {name}"
        for path, tree in _modules(root)
        if path.parent != root / "app" or path.name not in WHERE_STARTS_ARE_SHORT
        for function in _functions(tree)
        for node in ast.walk(function)
        for name in _imported(node)
        if name.split(".")[0] not in LAZY and not any(name.startswith(part) for part in LATER)
    ]


def caught_too_broadly(root: Path) -> list[str]:
    """`except Exception` (or wider) that swallows, outside the three places where every bug ends."""
    return [
        f"{_at(path, root)}:{node.lineno}"
        for path, tree in _modules(root)
        if path.name not in BROAD_ALLOWED
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node.type) and not _goes_on(node)
    ]


def migrations_importing_ours(root: Path) -> list[str]:
    """Migrations that would change when our code changes."""
    return [
        f"{_at(path, root)} {name}"
        for path, tree in _modules(root / "db" / "migrations" / "versions")
        for node in ast.walk(tree)
        for name in _imported(node)
        if name.split(".")[0] == "rakor_desktop" or name.startswith(".")
    ]


def resources_found_elsewhere(root: Path) -> list[str]:
    """Modules other than `local/paths.py` that look for the resources themselves."""
    return [
        _at(path, root)
        for path, tree in _modules(root)
        if path != root / "local" / "paths.py"
        for node in ast.walk(tree)
        for name in _imported(node)
        if name.startswith(("importlib.resources", "pkgutil"))
    ]


def unfit_for_large_lists(root: Path) -> list[str]:
    """Parts of Qt that take seconds over a directory of 100,000."""
    return [
        f"{_at(path, root)} {name}"
        for path, tree in _modules(root / "ui")
        for node in ast.walk(tree)
        for name in UNFIT_FOR_LARGE_LISTS & {*_names(node), *_imported(node)}
    ]


def services_with_a_hidden_store(root: Path) -> list[str]:
    """Functions that take a transaction or a session anywhere but first, or under another name."""
    return [
        f"{_at(path, root)} {function.name}"
        for path, tree in _modules(root / "services")
        for function in _functions(tree)
        if not _takes_its_store_first(function)
    ]


def services_opening_transactions(root: Path) -> list[str]:
    """Services that begin, commit or connect: only `Database` does."""
    return [
        f"{_at(path, root)}:{node.lineno} {name}"
        for path, tree in _modules(root / "services")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for name in OWN_TRANSACTIONS & {_last_name(node.func)}
    ]


def use_cases_calling_use_cases(root: Path) -> list[str]:
    """Use-cases that hand their transaction to another public use-case."""
    use_cases = {
        function.name
        for _path, tree in _modules(root / "services")
        for function in tree.body
        if isinstance(function, Function) and _first(function) == ("tx", "Tx") and not function.name.startswith("_")
    }
    return [
        f"{_at(path, root)}:{node.lineno} {_last_name(node.func)}"
        for path, tree in _modules(root / "services")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _last_name(node.func) in use_cases and _hands_over_tx(node)
    ]


def rows_leaving_services(root: Path) -> list[str]:
    """What the screens call in services and that gives them rows of the store; `FOR_SERVICES_ONLY` serves no screen."""
    rows = _table_classes(root)
    return [
        f"{_at(path, root)} {function.name}"
        for path, tree in _modules(root / "services")
        if path.name not in FOR_SERVICES_ONLY
        for function in tree.body
        if isinstance(function, Function) and not function.name.startswith("_")
        if function.returns and rows & _all_names(function.returns)
    ]


def results_that_can_change(root: Path) -> list[str]:
    """Dataclasses in services that are not frozen and slotted, or carry a row of the store."""
    rows = _table_classes(root)
    return [
        f"{_at(path, root)} {node.name}"
        for path, tree in _modules(root / "services")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and _is_dataclass(node)
        if not _is_frozen_and_slotted(node) or rows & _field_types(node)
    ]


def refusals_without_a_sentence(root: Path) -> list[str]:
    """States of `domain/errors/` that `ui/error_words/` does not name."""
    told = set().union(*(_all_names(tree) for _path, tree in _modules(root / "ui" / "error_words")))
    states = [
        node.name
        for _path, tree in _modules(root / "domain" / "errors")
        for node in tree.body
        if isinstance(node, ast.ClassDef) and "RakorError" in map(_last_name, node.bases)
    ]
    return [state for state in states if state not in told]


def pages_not_kept_apart(root: Path) -> list[str]:
    """Folders of pages that the contract "Pages do not know each other" does not name yet."""
    project = root.parents[1] / "pyproject.toml"
    contracts = tomllib.loads(project.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    [named] = [contract["modules"] for contract in contracts if contract["type"] == "independence"]
    pages = {f"rakor_desktop.ui.{folder.parent.name}" for folder in root.glob("ui/*/__init__.py")}
    return sorted(pages - {*named, "rakor_desktop.ui.kit", "rakor_desktop.ui.style", "rakor_desktop.ui.error_words"})


def modules_excused_from_types(root: Path) -> list[str]:
    """mypy's exemptions: none for our modules in the project file, none at the head of a module."""
    project = tomllib.loads((root.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    overrides = [str(override["module"]) for override in project["tool"]["mypy"].get("overrides", [])]
    heads = [_at(path, root) for path, _tree in _modules(root) if "# mypy:" in path.read_text(encoding="utf-8")]
    return [name for name in overrides if "rakor_desktop" in name] + heads


def _modules(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path, _parsed(path)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _at(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _is_sentence(docstring: str | None) -> bool:
    return bool(docstring) and str(docstring).split("\n\n")[0].rstrip().endswith((".", ":", "?", "!"))


def _sizes(path: Path, tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    yield "file", "", len(path.read_text(encoding="utf-8").splitlines())
    if "versions" in path.parts:
        return  # a migration is a list of tables, written once
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield "class", node.name, _lines(node)
        elif isinstance(node, Function):
            yield ("__init__" if node.name == "__init__" else "function"), node.name, _lines(node)


def _lines(node: ast.ClassDef | Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        module = "." * node.level + (node.module or "")
        return [module, *(f"{module}.{alias.name}" for alias in node.names)]
    return []


def _is_broad(caught: ast.expr | None) -> bool:
    return caught is None or bool({"Exception", "BaseException"} & _all_names(caught))


def _goes_on(handler: ast.ExceptHandler) -> bool:
    """Whether it only tidies up and lets the exception go on."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    if isinstance(node, ast.alias):
        return [node.name]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]  # an annotation in quotes
    return []


def _all_names(tree: ast.AST) -> set[str]:
    return {name for node in ast.walk(tree) for name in _names(node)}


def _last_name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _arguments(function: Function) -> list[tuple[str, str]]:
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return [(argument.arg, ast.unparse(argument.annotation) if argument.annotation else "") for argument in every]


def _first(function: Function) -> tuple[str, str]:
    return (_arguments(function) or [("", "")])[0]


def _takes_its_store_first(function: Function) -> bool:
    kinds = {"Tx": "tx", "Session": "session"}
    return all(
        annotation not in kinds or (place == 0 and kinds[annotation] == name)
        for place, (name, annotation) in enumerate(_arguments(function))
    )


def _hands_over_tx(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.Name) and argument.id == "tx" for argument in call.args)


def _table_classes(root: Path) -> set[str]:
    trees = [tree for _path, tree in _modules(root / "db" / "tables")]
    return {node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}


def _is_dataclass(node: ast.ClassDef) -> bool:
    return any("dataclass" in _all_names(decorator) for decorator in node.decorator_list)


def _is_frozen_and_slotted(node: ast.ClassDef) -> bool:
    told = {word.arg for call in node.decorator_list if isinstance(call, ast.Call) for word in call.keywords}
    return {"frozen", "slots"} <= told


def _field_types(node: ast.ClassDef) -> set[str]:
    return {name for part in node.body if isinstance(part, ast.AnnAssign) for name in _all_names(part.annotation)}
