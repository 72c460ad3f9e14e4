"""One source for Qt 5 and Qt 6: what QGIS 3.40 forgives and QGIS 4 does not. No QGIS 4 is run here."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

import pytest

from tests.shared import ROOT

FOLDERS = ("stadtregion_plugin", "scripts", "tests/desktop", "tests/bridge", "tests/algorithms")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtSvg", "QtNetwork", "QtPrintSupport", "QtTest")
#: Found in QtWidgets under Qt 5 and in QtGui under Qt 6; qgis.PyQt offers them in both.
MOVED = {"QAction", "QActionGroup", "QShortcut"}
Chain = tuple[str, tuple[str, ...]]

LOOKS = """
import importlib, json, sys
MOVED = set(sys.argv[1].split())

def found(module, chain):
    name = "QtGui" if module == "QtWidgets" and chain and chain[0] in MOVED else module
    first, chain = (name, chain) if name else (chain[0], chain[1:])
    thing = importlib.import_module(f"PyQt6.{first}")
    for part in chain:
        if not hasattr(thing, part):
            return False
        thing = getattr(thing, part)
    return True

def names(modules):
    for module in modules:
        for thing in vars(importlib.import_module(f"PyQt6.{module}")).values():
            if isinstance(thing, type):
                yield from dir(thing)
                for part in vars(thing).values():
                    if isinstance(part, type):
                        yield from dir(part)

asked = json.load(sys.stdin)
print(json.dumps({
    "missing": [[module, chain] for module, chain in asked["chains"] if not found(module, chain)],
    "names": sorted(set(names(asked["modules"]))),
}))
"""


def imported(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """What a file takes from QGIS and Qt: name in the file → (module, name there)."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis") and not node.level
        for alias in node.names
    }


def chains(tree: ast.AST) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Every ``A.b.c`` that begins with a name from QGIS or Qt, as (line, module, names)."""
    known = imported(tree)
    for node in ast.walk(tree):
        parts, inner = [], node
        while isinstance(inner, ast.Attribute):
            parts.insert(0, inner.attr)
            inner = inner.value
        if parts and isinstance(inner, ast.Name) and inner.id in known:
            module, name = known[inner.id]
            yield node.lineno, module, (name, *parts)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def unscoped(module: str, chain: tuple[str, ...]) -> bool:
    """Whether a chain reads a value of an enumeration from the class around it: ``Qt.AlignLeft``."""
    holder = thing = importlib.import_module(module)
    for part in chain:
        holder, thing = thing, getattr(thing, part, None)
    if not isinstance(holder, type) or isinstance(thing, type) or not isinstance(thing, int | Enum):
        return False
    return type(thing) not in (int, bool, holder)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_values_of_enumerations_are_named_with_their_enumeration(path, qgis_app):
    found = {
        f"line {line}: {'.'.join(chain)}" for line, module, chain in chains(parsed(path)) if unscoped(module, chain)
    }
    assert found == set()


@pytest.mark.parametrize(
    ("chain", "old"),
    [
        (("Qt", "AlignLeft"), True),
        (("Qt", "AlignmentFlag", "AlignLeft"), False),
        (("QMetaType", "Int"), True),
        (("QMetaType", "Type", "Int"), False),
        (("QTimer", "singleShot"), False),
    ],
)
def test_an_unscoped_value_is_told_from_a_scoped_one(chain, old):
    assert unscoped("qgis.PyQt.QtCore", chain) is old


def test_an_unscoped_value_of_qgis_is_found_too(qgis_app):
    assert unscoped("qgis.core", ("QgsWkbTypes", "PolygonGeometry"))
    assert not unscoped("qgis.core", ("Qgis", "WkbType", "Polygon"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_qt_is_reached_through_qgis_alone(path):
    modules = [node.module or "" for node in ast.walk(parsed(path)) if isinstance(node, ast.ImportFrom)]
    modules += [name.name for node in ast.walk(parsed(path)) if isinstance(node, ast.Import) for name in node.names]
    assert [name for name in modules if re.match(r"PyQt\d|PySide\d|sip$", name)] == []


@pytest.fixture(scope="module")
def qt6():
    """Which of our chains PyQt6 lacks, and every name its classes have; from a process of its own."""
    asked = sorted(
        {
            (module.removeprefix("qgis.PyQt").removeprefix("."), chain)
            for path in FILES
            for module, chain in every_use_of_qt(parsed(path))
        }
    )
    done = subprocess.run(
        [sys.executable, "-c", LOOKS, " ".join(MOVED)],
        input=json.dumps({"chains": asked, "modules": QT_MODULES}),
        capture_output=True,
        text=True,
    )
    if "No module named 'PyQt6'" in done.stderr:
        pytest.skip("PyQt6 is not installed")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def every_use_of_qt(tree: ast.AST) -> Iterator[Chain]:
    for module, name in imported(tree).values():
        if module.startswith("qgis.PyQt"):
            yield module, (name,)
    for _, module, chain in chains(tree):
        if module.startswith("qgis.PyQt"):
            yield module, chain


def test_qt_6_has_every_class_and_value_that_is_used(qt6):
    assert qt6["missing"] == []


def test_no_method_is_called_that_qt_6_removed(qt6):
    of_qt_5 = {name for thing in classes(*(f"qgis.PyQt.{module}" for module in QT_MODULES)) for name in dir(thing)}
    of_qgis = {name for thing in classes("qgis.core", "qgis.gui") for name in vars(thing)}
    ours = {node.name for path in FILES for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef)}
    removed = of_qt_5 - set(qt6["names"]) - of_qgis - ours
    assert {"fromTime_t", "getPageMargins", "singleShot"} & removed == {"fromTime_t", "getPageMargins"}
    used = {
        f"{path.relative_to(ROOT)}:{line} .{name}"
        for path in FILES
        if imported(parsed(path))
        for line, name in called_on_values(parsed(path))
        if name in removed
    }
    assert used == set()


def classes(*modules: str) -> Iterator[type]:
    for module in modules:
        yield from (thing for thing in vars(importlib.import_module(module)).values() if isinstance(thing, type))


def called_on_values(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every ``….name(…)`` but those of modules, such as ``np.log(…)``."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    modules = {alias.asname or alias.name for node in imports for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            root = node.func.value
            if not (isinstance(root, ast.Name) and root.id in modules):
                yield node.lineno, node.func.attr
