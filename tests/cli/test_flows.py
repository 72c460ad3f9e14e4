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


def test_unbalanced_measured_flows_are_reconciled_and_the_corrections_shown(region, profile, tmp_path):
    measured = pd.DataFrame(
        [("a", "b", "paper", 10.0, 1.0), ("b", "c", "paper", 13.0, 2.0)],
        columns=["from_node", "to_node", "material", "t_a", "sigma_t_a"],
    )
    measured.to_csv(tmp_path / "measured.csv", index=False)
    outcome = run(
        "circularity",
        profile,
        FLOWS=tmp_path / "measured.csv",
        NODES=region["NODES"],
        RECONCILE=True,
        LOOPS=tmp_path / "loops.gpkg",
        METRICS=tmp_path / "metrics.csv",
        CORRECTIONS=tmp_path / "corrections.csv",
    )
    assert outcome.code == 0, outcome.said
    # variances 1 and 4: of the gap of 3 t the first flow takes a fifth
    corrections = pd.read_csv(tmp_path / "corrections.csv")
    assert list(corrections["t_a"]) == pytest.approx([10.6, 10.6])
    assert list(corrections["change_sigma"]) == pytest.approx([0.6, -1.2])


def test_plausible_flows_have_the_mean_haul_asked_for(region, profile, tmp_path):
    quantities(("a", "paper", 50.0), ("c", "paper", 50.0)).to_csv(tmp_path / "supply.csv", index=False)
    quantities(("b", "paper", 50.0), ("d", "paper", 50.0)).to_csv(tmp_path / "demand.csv", index=False)
    given = region | {"SUPPLY": tmp_path / "supply.csv", "DEMAND": tmp_path / "demand.csv"}
    outcome = run(
        "matchflows",
        profile,
        **given,
        MODEL=1,
        MEAN_HAUL_KM=3.0,
        FLOWS=tmp_path / "flows.csv",
        BALANCE=tmp_path / "balance.csv",
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["PROVEN_OPTIMAL"] == 0
    local = pd.read_csv(tmp_path / "flows.csv").query("kind == 'local'")
    assert (local["t_a"] * local["distance_km"]).sum() / 100.0 == pytest.approx(3.0)


def test_limits_fronts_and_missing_loops_come_with_the_matching(region, profile, tmp_path):
    quantities(("a", "waste_wood", 1000.0)).to_csv(tmp_path / "supply.csv", index=False)
    quantities(("a", "chipboard", 850.0)).to_csv(tmp_path / "demand.csv", index=False)
    pd.DataFrame({"node_id": ["a"], "process": ["wood_board"], "capacity_t_a": [500.0]}).to_csv(
        tmp_path / "facilities.csv", index=False
    )
    pd.DataFrame({"limited": ["virgin"], "most": [400.0]}).to_csv(tmp_path / "limits.csv", index=False)
    outcome = run(
        "matchflows",
        profile,
        NODES=region["NODES"],
        SUPPLY=tmp_path / "supply.csv",
        DEMAND=tmp_path / "demand.csv",
        FACILITIES=tmp_path / "facilities.csv",
        LIMITS=tmp_path / "limits.csv",
        PARETO_WITH=2,
        ADDITIONS=3,
        FLOWS=tmp_path / "flows.csv",
        BALANCE=tmp_path / "balance.csv",
        PRICES=tmp_path / "prices.gpkg",
        GUARD_RAILS=tmp_path / "guard_rails.csv",
        PARETO=tmp_path / "pareto.csv",
        MISSING_LOOPS=tmp_path / "missing.csv",
        REPORT=tmp_path / "report.html",
    )
    assert outcome.code == 0, outcome.said
    # 500 t are pressed to 425 t of board; of the other 425 t no more than 400 may be imported
    assert outcome.results["UNMET_T_A"] == pytest.approx(25.0)
    assert "25 t a year more go unserved" in outcome.said
    assert list(pd.read_csv(tmp_path / "guard_rails.csv")["used"]) == pytest.approx([400.0])
    assert pd.read_csv(tmp_path / "missing.csv")["process"].iloc[0] == "wood_board"
    assert len(pd.read_csv(tmp_path / "pareto.csv")) >= 1
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Guard rails" in page
    assert "Missing loops" in page


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
