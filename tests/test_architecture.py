"""Imports point one way, each library has one door, and the code keeps to its size limits."""

import ast
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "newsreader"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Who may import whom: a layer imports from lower ones only.
LAYERS = (
    *(
        "errors",
        "languages",
        "scripts",
        "model",
        "lexicon",
        "pcm",
        "sentences",
        "guessed_languages",
        "STEPS",
    ),
    *("reading", "rendering", "pipeline", "cli", "__main__"),
)
STEPS = {"sources", "cleaner", "segmenter", "speech", "audio", "publish"}

MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 50


def name_of(module: Path) -> str:
    return ".".join(module.relative_to(PACKAGE.parent).with_suffix("").parts)


def room(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else ""


def layer(dotted: str) -> int:
    place = room(dotted)
    return LAYERS.index("STEPS" if place in STEPS else place)


def imports(module: Path) -> Iterator[tuple[str, int]]:
    """Every module a file imports, with its line; `from x import y` counts as x."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: imports are absolute"
            assert node.module is not None
            if node.module == "newsreader":
                yield from ((f"newsreader.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_imports_point_down_only(module: Path) -> None:
    here = name_of(module)
    if here == "newsreader.__init__":
        return
    for imported, line in imports(module):
        if imported.split(".")[0] != "newsreader":
            continue
        there = f"{module}:{line}: {imported}"
        if room(here) == room(imported):
            continue
        assert not (room(here) in STEPS and room(imported) in STEPS), f"{there}: steps do not meet"
        assert layer(imported) < layer(here), f"{there}: imports point down"


def test_there_are_no_import_cycles() -> None:
    graph = {
        name_of(module).removesuffix(".__init__"): {
            imported for imported, _ in imports(module) if imported.startswith("newsreader")
        }
        for module in MODULES
        if name_of(module) != "newsreader.__init__"
    }
    done: set[str] = set()

    def visit(node: str, path: tuple[str, ...]) -> None:
        assert node not in path, f"import cycle: {' > '.join((*path, node))}"
        if node not in done:
            for child in graph.get(node, ()):
                visit(child, (*path, node))
            done.add(node)

    for node in graph:
        visit(node, ())


def test_values_and_errors_need_the_standard_library_only() -> None:
    for module in ("model", "errors"):
        for imported, _ in imports(PACKAGE / f"{module}.py"):
            top = imported.split(".")[0]
            assert top == "newsreader" or top in sys.stdlib_module_names


def test_a_library_is_imported_in_one_place() -> None:
    doors: dict[str, set[str]] = defaultdict(set)
    for module in MODULES:
        for imported, _ in imports(module):
            top = imported.split(".")[0]
            if top != "newsreader" and top not in sys.stdlib_module_names:
                doors[imported].add(name_of(module))
    assert {library: sorted(at) for library, at in doors.items() if len(at) > 1} == {}


def test_folders_are_opened_for_two_modules_at_least() -> None:
    for folder in {module.parent for module in MODULES}:
        assert len(list(folder.iterdir())) >= 2, folder


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_modules_stay_readable(module: Path) -> None:
    assert module.stem not in {"utils", "helpers", "common", "base", "manager", "core"}
    if "lexicon" not in module.parts:  # tables are as long as they are
        assert len(module.read_text(encoding="utf-8").splitlines()) <= MAX_MODULE_LINES


def function_lengths() -> dict[str, int]:
    lengths = {}
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) and node.body[1:] else node.body
                first = body[0].lineno
                lengths[f"{name_of(module)}:{node.lineno} {node.name}"] = (
                    (node.end_lineno or first) - first + 2
                )
    return lengths


def test_functions_are_short() -> None:
    lengths = function_lengths()
    sizes = sorted(lengths.values())
    assert {name: n for name, n in lengths.items() if n > MAX_FUNCTION_LINES} == {}
    assert statistics.median(sizes) < 8
    assert sizes[int(len(sizes) * 0.9)] < 25


def test_only_the_command_prints_and_exits() -> None:
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in {"print", "sys.exit", "exit", "quit"}:
                assert name_of(module) == "newsreader.cli", f"{module}: {called}"


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = ("bs4", "lxml", "numpy", "pydub", "pyttsx3", "httpx", "rich", "lameenc", "mutagen")
    code = f"import sys, newsreader; print([m for m in {heavy!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
