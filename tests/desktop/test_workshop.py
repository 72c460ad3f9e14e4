"""The Workshop panel in the real QGIS desktop: each test in ``inside`` is one here."""

import ast

import pytest

from tests.desktop.qgis_desktop import INSIDE, Verdict, run_inside

FILES = ("check_workshop.py", "check_exports.py", "check_breaks.py", "check_access.py", "check_speed.py")
NAMES = [
    node.name
    for file in FILES
    for node in ast.parse((INSIDE / file).read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory) -> dict[str, Verdict]:
    return run_inside(list(FILES), tmp_path_factory.mktemp("desktop"))


@pytest.mark.parametrize("name", NAMES)
def test_in_the_desktop(name, verdicts):
    verdict = verdicts.get(name) or Verdict("failed", "it was not run")
    if verdict.kind == "skipped":
        pytest.skip(verdict.words)
    assert verdict.kind == "passed", verdict.words
