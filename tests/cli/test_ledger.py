"""The ledger of a study file as a batch user keeps and checks it."""

import shutil
import sqlite3
from contextlib import closing

import pandas as pd
import pytest

from tests.cli.process import run


@pytest.fixture(scope="module")
def twice(profile, tmp_path_factory):
    """A study made twice into the same file, with another seed, and the hash that the second run gave."""
    folder = tmp_path_factory.mktemp("ledger")
    for seed in (1, 2):
        outcome = run(
            "study",
            profile,
            SAMPLE=True,
            SIZE=500,
            SEED=seed,
            COUNT=2,
            OUTPUT=folder / "study.gpkg",
            REPORT=folder / "report.html",
        )
        assert outcome.code == 0, outcome.said
    return folder, outcome.results["LEDGER_HEAD"]


def test_each_run_adds_an_entry_and_the_report_prints_its_hash(twice, profile, tmp_path):
    folder, head = twice
    outcome = run("verifyledger", profile, INPUT=folder / "study.gpkg", HEAD=head, OUTPUT=tmp_path / "checks.csv")
    assert outcome.code == 0, outcome.said
    assert (outcome.results["ENTRIES"], outcome.results["SOUND"]) == (2, 1)
    assert outcome.results["LEDGER_HEAD"] == head
    assert list(pd.read_csv(tmp_path / "checks.csv")["entry"]) == [1, 2]
    assert head in (folder / "report.html").read_text(encoding="utf-8")


def test_an_altered_result_is_named(twice, profile, tmp_path):
    folder, _ = twice
    copy = shutil.copy(folder / "study.gpkg", tmp_path / "copy.gpkg")
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE balance SET served_t_a = served_t_a + 1")
    outcome = run("verifyledger", profile, INPUT=copy, OUTPUT=tmp_path / "checks.csv")
    assert outcome.code == 0, outcome.said
    assert outcome.results["SOUND"] == 0
    assert "altered: balance" in outcome.results["VERDICT"]
