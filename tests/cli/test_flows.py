"""Flows as a batch user computes them; numbers by hand."""

import pandas as pd
import pytest

from tests.cli.process import run
from tests.core.flows.regions import quantities, quarters


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """Quarters a to d, and tables: b supplies 60 t of paper, c 30 t; a wants 100 t."""
    folder = tmp_path_factory.mktemp("flows")
    quarters().to_file(folder / "nodes.gpkg", layer="nodes", driver="GPKG")
    quantities(("b", "paper", 60.0), ("c", "paper", 30.0)).to_csv(folder / "supply.csv", index=False)
    quantities(("a", "paper", 100.0)).to_csv(folder / "demand.csv", index=False)
    return {
        "NODES": folder / "nodes.gpkg",
        "SUPPLY": folder / "supply.csv",
        "DEMAND": folder / "demand.csv",
    }


def test_a_shock_says_what_the_region_hangs_on(region, profile, tmp_path):
    outcome = run(
        "supplyshock",
        profile,
        **region,
        OUTPUT=tmp_path / "unserved.gpkg",
        FAILURES=tmp_path / "failures.csv",
        LINKS=tmp_path / "links.gpkg",
        REPORT=tmp_path / "report.html",
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["SERVED_SHARE"] == pytest.approx(0.4)  # without b 40 of 100 t are left
    assert outcome.results["WORST_FAILURE"] == "Quarter B"
    failures = pd.read_csv(tmp_path / "failures.csv")
    assert list(failures["lost_t_a"]) == pytest.approx([60.0, 60.0, 30.0, 30.0, 10.0])
    assert "Quarter B" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_shock_of_an_unknown_node_is_one_sentence(region, profile, tmp_path):
    outcome = run(
        "supplyshock",
        profile,
        **region,
        FAILS=0,
        LOST_NODES="z",
        OUTPUT=tmp_path / "unserved.gpkg",
        FAILURES=tmp_path / "failures.csv",
    )
    assert outcome.code != 0
    assert "There is no node z" in outcome.said
    assert "Traceback" not in outcome.said
