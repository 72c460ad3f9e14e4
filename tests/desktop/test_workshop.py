"""The Workshop panel in the real QGIS desktop: each test in ``inside`` is one here."""

import ast
from dataclasses import dataclass

import pytest

from tests.desktop.qgis_desktop import INSIDE, Verdict, run_inside


@dataclass(frozen=True)
class Run:
    """Files of tests that run in one desktop, in a language and with a theme of the window."""

    files: tuple[str, ...]
    language: str = "en"
    theme: str = ""


RUNS = {
    "work": Run(("check_workshop.py", "check_exports.py")),
    "breaks": Run(("check_breaks.py", "check_speed.py")),
    "access": Run(("check_access.py",)),
    "dark": Run(("check_access.py",), theme="Night Mapping"),
    "german": Run(("check_access.py",), language="de"),
}
_verdicts: dict[str, dict[str, Verdict]] = {}


def names(run: Run) -> list[str]:
    """The tests that stand in the files of a run."""
    trees = (ast.parse((INSIDE / file).read_text(encoding="utf-8")) for file in run.files)
    functions = (node for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))
    return [function.name for function in functions if function.name.startswith("test_")]


@pytest.mark.parametrize(("run", "name"), [(key, name) for key, run in RUNS.items() for name in names(run)])
def test_in_the_desktop(run, name, tmp_path_factory):
    if run not in _verdicts:
        asked = RUNS[run]
        _verdicts[run] = run_inside(
            list(asked.files), tmp_path_factory.mktemp(run), language=asked.language, theme=asked.theme
        )
    found = [verdict for case, verdict in _verdicts[run].items() if case.partition("[")[0] == name]
    assert found, "it was not run"
    for verdict in found:
        if verdict.kind == "skipped":
            pytest.skip(verdict.words)
        assert verdict.kind == "passed", verdict.words
