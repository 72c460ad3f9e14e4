"""The laws of the house, each held by a test."""

import ast
import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest

from stadtregion_plugin.core import schema
from tests.shared import ROOT

PLUGIN = ROOT / "stadtregion_plugin"
CODE = sorted(PLUGIN.rglob("*.py"))
TABLES = sorted((PLUGIN / "resources" / "tables").glob("*.csv"))
ALGORITHMS = [
    path
    for path in sorted((PLUGIN / "algorithms").rglob("*.py"))
    if path.parent.name != "algorithms" and path.name != "__init__.py"
]


def run(*command: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def test_imports_keep_to_the_rooms_and_core_knows_no_qgis():
    result = run(tool("lint-imports"), "--no-cache")
    assert result.returncode == 0, result.stdout


def test_ruff_finds_nothing():
    result = run(tool("ruff"), "check", ".")
    assert result.returncode == 0, result.stdout


def test_ruff_would_format_nothing():
    result = run(tool("ruff"), "format", "--check", ".")
    assert result.returncode == 0, result.stdout


def test_the_types_hold():
    result = run(sys.executable, "-m", "mypy")
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("path", ALGORITHMS, ids=lambda path: path.stem)
def test_an_algorithm_holds_no_arithmetic(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    arithmetic = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
    lines = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, arithmetic)]
    assert lines == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_says_where_each_row_comes_from(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    assert rows
    assert all(row.get("source", "").strip() for row in rows)


@pytest.mark.parametrize("layer", schema.LAYERS.values(), ids=lambda layer: layer.name)
def test_field_names_are_ascii_snake_case_and_not_repeated(layer):
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in layer.columns)
    assert len(set(layer.columns)) == len(layer.columns)


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_only_what_qt_5_and_qt_6_share_is_used(path):
    source = path.read_text(encoding="utf-8")
    assert not re.search(
        r"\bfrom PyQt[56]|\bimport PyQt[56]|\.exec_\(|QRegExp\b|QVariant\.(Int|String|Double)\b", source
    )


def test_the_plugin_folder_holds_nothing_that_only_runs_here():
    for path in CODE:
        assert not re.search(r"/(work|home|root)/|assert ", path.read_text(encoding="utf-8")), path
