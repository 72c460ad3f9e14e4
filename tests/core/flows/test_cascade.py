"""A better quality may serve in place of a lower one, never the other way; numbers by hand."""

import numpy as np
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.chain import MatchOptions, match_flows
from stadtregion_plugin.core.flows.flow_tables import read_flow_tables
from stadtregion_plugin.core.flows.matching import FlowProblem, match
from stadtregion_plugin.core.tables import TABLES
from tests.core.flows.regions import quantities, quarters


def timber(supply, demand, **more):
    """Fine and coarse timber at two places; fine may serve as coarse."""
    return FlowProblem(
        supply=supply,
        demand=demand,
        cost=[[0.0, 2.0], [2.0, 0.0]],
        nodes=("a", "b"),
        materials=("fine", "coarse"),
        cascade=[[False, True], [False, False]],
        import_price=[10.0, 7.0],
        **more,
    )


def test_fine_timber_serves_what_coarse_leaves_open():
    # 5 t of coarse are wanted at b: 3 t are there, the other 2 t come as fine from a at 2 €/t, cheaper than import at 7
    plan = match(timber([[4, 0], [0, 3]], [[0, 0], [0, 5]]))
    assert plan.proven_optimal
    assert plan.objective == pytest.approx(4.0)
    assert plan.imports_t_a == 0.0
    assert plan.max_residual_t <= 1e-9
    rows = plan.flows[plan.flows["from_node"] == "a"].set_index("kind")
    assert tuple(rows.loc["local", ["from_material", "material"]]) == ("fine", "coarse")
    assert rows.loc["local", "t_a"] == pytest.approx(2.0)
    assert rows.loc["disposal", "t_a"] == pytest.approx(2.0)
    assert plan.balance["residual_t_a"].abs().max() <= 1e-9


def test_coarse_timber_never_serves_as_fine():
    plan = match(timber([[0, 0], [0, 9]], [[5, 0], [0, 0]]))
    assert plan.imports_t_a == pytest.approx(5.0)
    assert plan.objective == pytest.approx(50.0)


def test_what_travels_keeps_its_own_distance_limit():
    near = timber([[4, 0], [0, 0]], [[0, 0], [0, 4]], distance_km=[[0, 9], [9, 0]], max_distance_km=[5.0, np.inf])
    assert match(near).imports_t_a == pytest.approx(4.0)


def with_grades(tmp_path, rows):
    """The shipped tables with a second, lower quality of paper, and grades of the user's own."""
    shipped = (TABLES / "materials.csv").read_text(encoding="utf-8").splitlines()
    paper = next(line for line in shipped if line.startswith("paper,"))
    (tmp_path / "materials.csv").write_text(
        "\n".join([*shipped, paper.replace("paper,", "board,", 1)]), encoding="utf-8"
    )
    (tmp_path / "grades.csv").write_text("\n".join(["material,grade,source", *rows]), encoding="utf-8")
    return read_flow_tables(materials=tmp_path / "materials.csv", grades=tmp_path / "grades.csv")


def test_grades_of_one_parent_and_kind_make_the_cascade(tmp_path):
    tables = with_grades(tmp_path, ["paper,2,own", "board,1,own", "steel,3,own"])
    better, lower = np.nonzero(tables.cascade())
    ids = tables.material_ids
    assert [(ids[one], ids[other]) for one, other in zip(better, lower)] == [("paper", "board")]
    assert not read_flow_tables().cascade().any()


def test_a_region_with_grades_is_matched_and_spread_by_them(tmp_path):
    tables = with_grades(tmp_path, ["paper,2,own", "board,1,own"])
    supply = quantities(("b", "paper", 35.0), ("d", "board", 10.0))
    demand = quantities(("a", "board", 30.0), ("c", "board", 15.0))
    for options in (MatchOptions(), MatchOptions("plausible")):
        found = match_flows(quarters(), supply, demand, options=options, tables=tables)
        local = found.flows[found.flows["kind"] == "local"]
        by_material = local.groupby(["from_material", "material"])["t_a"].sum().to_dict()
        assert by_material == pytest.approx({("paper", "board"): 35.0, ("board", "board"): 10.0})
        assert local["vehicle"].notna().all()
        assert found.figures["max_residual_t_a"] <= 1e-6


def test_grades_that_cannot_be_read_are_named(tmp_path):
    with pytest.raises(InputError, match="“best” as grade"):
        with_grades(tmp_path, ["paper,best,own"])
    with pytest.raises(InputError, match="unobtainium"):
        with_grades(tmp_path, ["unobtainium,1,own"])
