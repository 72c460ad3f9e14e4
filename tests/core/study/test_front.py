"""The front between two objectives: round numbers on its axes, plans where their values say."""

from xml.etree import ElementTree

import numpy as np
import pytest

from stadtregion_plugin.core.study.diagrams.front import front_svg, ticks

COST, CO2E = np.array([100.0, 120.0, 200.0]), np.array([50.0, 20.0, 10.0])


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.0, 10.0, [0, 2.5, 5, 7.5, 10]),
        (94.0, 206.0, [100, 125, 150, 175, 200]),
        (0.0021, 0.0079, [0.003, 0.004, 0.005, 0.006, 0.007]),
        (5.0, 5.0, [5]),
    ],
)
def test_an_axis_has_round_numbers(low, high, expected):
    assert ticks(low, high) == pytest.approx(expected)


def drawn(chosen=1):
    page = front_svg(COST, CO2E, ["1", "2", "3"], chosen, "front", ("Cost (€)", "CO2e (t)"), lambda value: f"{value:g}")
    return ElementTree.fromstring(page)


def test_less_cost_lies_to_the_left_and_less_co2e_below():
    circles = list(drawn().iter("circle"))
    across = [float(circle.get("cx")) for circle in circles]
    up = [float(circle.get("cy")) for circle in circles]
    assert across == sorted(across)
    assert up == sorted(up)  # y runs downwards
    assert (across[1] - across[0]) / (across[2] - across[0]) == pytest.approx(0.2, abs=1e-3)
    assert (up[1] - up[0]) / (up[2] - up[0]) == pytest.approx(0.75, abs=1e-3)


def test_one_plan_is_stressed_where_one_is_chosen():
    assert [circle.get("class") for circle in drawn().iter("circle")] == ["plan", "best", "plan"]
    assert {circle.get("class") for circle in drawn(None).iter("circle")} == {"plan"}


def test_a_point_says_its_values():
    assert drawn().find("circle").find("title").text == "1: 100, 50"
