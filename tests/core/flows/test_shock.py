"""What is lost when something fails; numbers by hand."""

import numpy as np
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.matching import Facilities, FlowProblem, Recipes, match
from stadtregion_plugin.core.flows.shock import Shock, every_node, stress_test, supply_shock


def bakery_region():
    """Flour at a (60 t) and b (40 t), bakeries at both (80 t each), bread wanted at c (100 t); 20 t may be imported."""
    km = np.abs(np.subtract.outer(np.arange(3.0), np.arange(3.0)))
    return FlowProblem(
        supply=[[60, 0], [40, 0], [0, 0]],
        demand=[[0, 0], [0, 0], [0, 120]],
        cost=km,
        nodes=("a", "b", "c"),
        materials=("flour", "bread"),
        recipes=Recipes(("bake",), [[1, 0]], [[0, 1]], [1.0], [0.0], [1.0]),
        facilities=Facilities([0, 1], [0, 0], [80.0, 80.0]),
        import_price=[np.nan, 50.0],
        unmet_penalty=1000.0,
    )


def test_a_lost_node_takes_its_supply_and_its_bakery_with_it():
    # before: 100 baked, 20 imported. Without a: b bakes its 40, and import stays at 20
    result = supply_shock(bakery_region(), Shock(nodes=("a",)))
    assert result.lost["served_before_t_a"].sum() == pytest.approx(120.0)
    assert result.lost["served_t_a"].sum() == pytest.approx(60.0)
    assert result.served_share == pytest.approx(0.5)


def test_imports_may_make_up_for_it_if_there_are_any_to_be_had():
    assert supply_shock(bakery_region(), Shock(nodes=("a",), import_share=np.inf)).served_share == pytest.approx(1.0)


def test_lost_imports_are_lost():
    for imports in (("bread",), ("*",)):
        result = supply_shock(bakery_region(), Shock(imports=imports))
        assert result.lost["lost_t_a"].sum() == pytest.approx(20.0)


def test_the_share_by_material_weighs_light_goods_like_heavy_ones():
    # 1000 t gravel are still there, 10 t screws are lost: 99 % of the tonnes, half of the materials
    two = FlowProblem([[1000, 0], [0, 10]], [[1000, 10], [0, 0]], np.ones((2, 2)), unmet_penalty=1000.0)
    result = supply_shock(two, Shock(nodes=("2",)))
    assert result.served_share == pytest.approx(1000 / 1010)
    assert result.mean_served_share == pytest.approx(0.5)


def test_a_lost_process_stops_everywhere():
    assert supply_shock(bakery_region(), Shock(processes=("bake",))).served_share == pytest.approx(20 / 120)


def test_a_lost_link_closes_both_ways():
    # a bakes 60, and the way from a to c is closed; flour goes to b, which has 40 t of capacity left
    result = supply_shock(bakery_region(), Shock(links=(("c", "a"),)))
    assert result.served_share == pytest.approx((80 + 20) / 120)


def test_nothing_lost_nothing_changed():
    plan = match(bakery_region())
    result = supply_shock(bakery_region(), Shock(), plan)
    assert result.before is plan
    assert result.after.objective == pytest.approx(plan.objective)


def test_every_node_in_turn_shows_the_one_that_matters_most():
    test = stress_test(bakery_region(), every_node(bakery_region()))
    # without a 60 t are lost, without b 40 t; c gives nothing
    assert test.losses["lost"].tolist() == ["a", "b"]
    assert test.losses["lost_t_a"].tolist() == pytest.approx([60.0, 40.0])
    assert (test.worst, test.mean, test.tail_mean) == pytest.approx((0.5, 5 / 12, 0.5))
    assert test.losses["worst_material"].tolist() == ["bread", "bread"]


@pytest.mark.parametrize(
    ("shock", "said"),
    [
        (Shock(nodes=("z",)), "no node z"),
        (Shock(processes=("z",)), "no process z"),
        (Shock(imports=("z",)), "no material z"),
        (Shock(links=(("a", "z"),)), "no node z"),
    ],
)
def test_unknown_names_are_named(shock, said):
    with pytest.raises(InputError, match=said):
        supply_shock(bakery_region(), shock)


def test_a_stress_test_of_nothing_is_refused():
    with pytest.raises(InputError, match="Nothing was named that could fail"):
        stress_test(bakery_region(), [])
