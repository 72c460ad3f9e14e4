"""From a region's tables to its flows: what must hold, and small cases by hand."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.chain import match_flows
from stadtregion_plugin.core.flows.materials import estimate_materials
from stadtregion_plugin.core.flows.plan_tables import balance_table
from tests.core.flows.regions import quantities, quarters


@pytest.fixture(scope="module")
def region():
    nodes = quarters()
    estimate = estimate_materials(nodes)
    return nodes, estimate.supply, estimate.demand


@pytest.fixture(scope="module")
def matched(region):
    return match_flows(*region)


def test_the_plan_is_proven_and_every_tonne_is_accounted_for(matched):
    assert all(check.passed for check in matched.checks)
    assert matched.figures["proven_optimal"] == 1.0
    assert matched.figures["max_residual_t_a"] <= 1e-6
    assert matched.figures["served_share"] == pytest.approx(1.0)


def test_the_tables_have_the_columns_of_the_schema(matched):
    assert list(matched.flows.columns[: len(schema.FLOWS.columns)]) == schema.FLOWS.columns
    assert list(matched.balance.columns) == schema.BALANCE.columns


def test_the_flows_table_alone_balances_each_state(region, matched):
    """What comes in and what goes out of a state, summed up from the rows, differ by supply and demand only."""
    _, supply, demand = region
    flows = matched.flows[matched.flows["kind"] != "use"]
    into = flows.groupby(["to_node", "material"])["t_a"].sum()
    out = flows.groupby(["from_node", "from_material"])["t_a"].sum()
    given = supply.groupby(["node_id", "material"])["t_a"].sum()
    wanted = demand.groupby(["node_id", "material"])["t_a"].sum()
    sides = pd.concat([into, given, -out, -wanted], axis=1).fillna(0.0).sum(axis=1)
    inside = ~sides.index.get_level_values(0).isin(["import", "disposal", "loss"])
    assert sides[inside].abs().max() <= 1e-6


def test_use_accounts_for_no_more_than_the_supply(region, matched):
    used = matched.flows[matched.flows["kind"] == "use"].groupby(["to_node", "material"])["t_a"].sum()
    assert len(used)
    supply = region[1].set_index(["node_id", "material"])["t_a"]
    assert (used <= supply.reindex(used.index) + 1e-9).all()


def test_processes_take_no_more_floor_space_than_there_is(matched):
    floor = matched.facilities.groupby("node_id")["floor_m2"].sum()
    assert floor["c"] <= 20_000.0 + 1e-6
    assert (matched.facilities["throughput_t_a"] <= matched.facilities["capacity_t_a"] + 1e-6).all()


def test_figures_are_the_sums_of_the_tables(matched):
    flows, figures = matched.flows, matched.figures
    assert figures["objective"] == pytest.approx(flows["cost_a"].sum())
    assert figures["import_t_a"] == pytest.approx(matched.balance["import_t_a"].sum())
    assert figures["co2e_t_a"] == pytest.approx(flows["co2e_t_a"].sum())


def test_waste_paper_goes_to_the_mill_and_comes_back_as_packaging_by_hand():
    # 100 t waste paper at a, the mill at c (4 km × 1.3 detour = 5.2 km, lorry 9 + 0.22·5.2 €/t), 85 t paper back
    facilities = pd.DataFrame({"node_id": ["c"], "process": ["paper_mill"], "capacity_t_a": [1_000.0]})
    found = match_flows(
        quarters(), quantities(("a", "waste_paper", 100.0)), quantities(("a", "paper", 85.0)), facilities=facilities
    )
    haul = 9 + 0.22 * 5.2
    # pressing 330 €/t; 10 t residues at 160 €/t
    assert found.figures["objective"] == pytest.approx(100 * haul + 100 * 330 + 85 * haul + 10 * 160)
    # use: 75 % of the 85 t fall due again
    assert found.flows.loc[found.flows["kind"] == "use", "t_a"].sum() == pytest.approx(63.75)
    assert set(found.flows["vehicle"].dropna()) == {"lorry"}


@pytest.mark.parametrize("objective", ["co2e", "tonne_km", "virgin"])
def test_no_other_objective_is_beaten_in_its_own_figure(region, matched, objective):
    measure = {"co2e": "co2e_t_a", "tonne_km": None, "virgin": "import_t_a"}[objective]
    found = match_flows(*region, objective=objective)
    assert found.figures["proven_optimal"] == 1.0
    if measure:
        assert found.figures[measure] <= matched.figures[measure] + 1e-6
        assert found.figures["objective"] == pytest.approx(found.figures[measure], rel=1e-6)


def test_without_factories_nothing_is_processed_and_the_result_says_so(region):
    nodes, supply, demand = region
    found = match_flows(nodes.assign(facility_m2=0.0), supply, demand)
    assert "process" not in set(found.flows["kind"])
    assert any("No node has factory floor space" in warning for warning in found.warnings)


def test_demand_that_can_neither_be_made_nor_imported_stays_unmet_and_fails_the_check():
    found = match_flows(quarters(), quantities(), quantities(("a", "residues", 7.0)))
    assert found.figures["unmet_t_a"] == pytest.approx(7.0)
    assert [check.passed for check in found.checks] == [True, True, False]


def test_a_product_given_without_a_way_to_dispose_of_it_is_named():
    from stadtregion_plugin.core.errors import SolverError

    with pytest.raises(SolverError, match="5 t/a cannot be placed, for example chipboard at a; allow its disposal"):
        match_flows(quarters(), quantities(("a", "chipboard", 5.0)), quantities())


def test_bad_rows_are_named_with_their_table():
    with pytest.raises(InputError, match=r"^Demand has rows with unknown materials: 1 \(a, gold\)"):
        match_flows(quarters(), quantities(), quantities(("a", "gold", 1.0)))


def test_an_unknown_objective_is_named(region):
    with pytest.raises(InputError, match="no objective fun"):
        match_flows(*region, objective="fun")


def test_its_sentences_are_translated(region):
    german = {"All demand is served": "Alle Nachfrage ist bedient"}
    found = match_flows(*region, translate=lambda literal: german.get(literal, literal))
    assert "Alle Nachfrage ist bedient" in [check.name for check in found.checks]


def test_it_can_be_stopped(region):
    with pytest.raises(Cancelled):
        match_flows(*region, progress=lambda fraction: fraction < 0.1)


def test_progress_never_goes_back(region):
    heard = []
    match_flows(*region, progress=lambda fraction: heard.append(fraction) or True)
    assert heard[-1] == pytest.approx(1.0)
    assert np.diff(heard).min() >= -1e-9


def test_the_balance_shows_a_tonne_that_is_lost(matched):
    """Of the largest flow between two states a tenth is taken away: it is missing where it should arrive."""
    plan = matched.plan
    largest = int(plan.amounts.t_a.argmax())
    carried = plan.amounts.t_a.copy()
    carried[largest] *= 0.9
    table = balance_table(plan.problem, replace(plan.amounts, t_a=carried), plan.duals)
    gap = table.groupby(["node_id", "material"])["residual_t_a"].sum()
    target = plan.problem.destinations[plan.amounts.target[largest]]
    arriving = plan.problem.materials[plan.amounts.serves[largest]]
    assert gap[target, arriving] == pytest.approx(-0.1 * plan.amounts.t_a[largest])
