"""What the diagrams draw of the table of flows."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.study.diagrams.sankey_layout import lay_out
from stadtregion_plugin.core.study.flow_links import MOST_LINKS, find_names, flow_pictures, quarter_exchange
from stadtregion_plugin.core.study.voice import Voice
from tests.core.study.example import STEPS, empty_study, make_study

VOICE = Voice()
COLUMNS = ["from_node", "to_node", "from_material", "material", "kind", "process", "t_a"]


def study_with(rows, nodes=None):
    layers = {"flows": schema.FLOWS.conform(pd.DataFrame(rows, columns=COLUMNS))}
    if nodes is not None:
        layers["flow_nodes"] = nodes
    return replace(empty_study(), layers=layers)


def pictures(study):
    return flow_pictures(study.layers["flows"], find_names(study, "en"), VOICE)


def picture(study):
    (only,) = pictures(study)
    return only


def as_sums(drawn):
    sums = {}
    for link in drawn.links:
        sums[link.source, link.target] = sums.get((link.source, link.target), 0.0) + link.value
    return sums


def test_a_process_stands_between_what_it_takes_and_what_it_makes():
    rows = [
        ("q", "q", "waste_paper", "paper", "process", "paper_mill", 85.0),
        ("q", "q", "waste_paper", "residues", "process", "paper_mill", 10.0),
        ("q", "loss", "waste_paper", "waste_paper", "loss", "paper_mill", 5.0),
    ]
    assert as_sums(picture(study_with(rows))) == {
        ("Waste paper", "Fibre packaging from waste paper"): pytest.approx(100.0),
        ("Fibre packaging from waste paper", "Paper and fibre packaging"): pytest.approx(85.0),
        ("Fibre packaging from waste paper", "Sorting residues"): pytest.approx(10.0),
        ("Fibre packaging from waste paper", "Moisture and gases"): pytest.approx(5.0),
    }


def test_the_same_step_in_many_quarters_is_one_band():
    rows = [(f"q{n}", f"q{n}", "paper", "waste_paper", "use", None, 2.0) for n in range(10)]
    assert as_sums(picture(study_with(rows))) == {("Paper and fibre packaging", "Waste paper"): pytest.approx(20.0)}


def test_transport_is_not_drawn_as_a_step_of_its_own():
    rows = [
        ("a", "b", "paper", "paper", "local", None, 50.0),
        ("b", "b", "paper", "waste_paper", "use", None, 50.0),
    ]
    assert as_sums(picture(study_with(rows))) == {("Paper and fibre packaging", "Waste paper"): pytest.approx(50.0)}


def test_import_and_disposal_stand_at_the_ends():
    rows = [
        ("import", "a", "paper", "paper", "import", None, 9.0),
        ("a", "a", "paper", "waste_paper", "use", None, 9.0),
        ("a", "disposal", "waste_paper", "waste_paper", "disposal", None, 9.0),
    ]
    sums = as_sums(picture(study_with(rows)))
    assert sums["Import", "Paper and fibre packaging"] == 9.0
    assert sums["Waste paper", "Disposal"] == 9.0


def test_flows_that_only_travel_are_drawn_between_places():
    rows = [("a", "b", None, "steel", None, None, 4.0), ("b", "a", None, "steel", None, None, 3.0)]
    drawn = picture(study_with(rows))
    assert not drawn.by_material
    assert as_sums(drawn) == {("a", "b"): 4.0, ("b", "a"): 3.0}


def test_what_is_left_out_is_counted():
    rows = [("a", "a", f"m{n}", f"w{n}", "use", None, 100.0 - n) for n in range(80)]
    drawn = picture(study_with(rows))
    assert len(drawn.links) == MOST_LINKS
    assert drawn.left_out_t_a == pytest.approx(sum(100.0 - n for n in range(MOST_LINKS, 80)))


def test_no_tonne_of_the_example_is_lost_in_the_drawing():
    drawn = pictures(make_study())
    # A process counts twice, into it and out of it; transport is not drawn.
    total = sum(t_a * (2 if kind in ("process", "loss") else 1) for _, _, _, kind, t_a in STEPS)
    assert sum(link.value for one in drawn for link in one.links) + sum(
        one.left_out_t_a for one in drawn
    ) == pytest.approx(total)


def test_a_group_that_would_crowd_out_all_others_is_drawn_by_itself():
    rows = [
        ("a", "a", "recycled_aggregate", "rubble", "use", None, 900.0),
        ("a", "a", "paper", "waste_paper", "use", None, 60.0),
        ("a", "a", "waste_paper", "paper", "process", "paper_mill", 40.0),
    ]
    others, minerals = pictures(study_with(rows))
    assert (others.alone, minerals.alone) == (None, "mineral")
    assert as_sums(minerals) == {("Recycled aggregate", "Mineral rubble"): 900.0}
    assert others.t_a == pytest.approx(60.0 + 2 * 40.0)


def test_no_group_is_drawn_by_itself_where_all_can_be_seen():
    rows = [
        ("a", "a", "recycled_aggregate", "rubble", "use", None, 50.0),
        ("a", "a", "paper", "waste_paper", "use", None, 50.0),
    ]
    assert len(pictures(study_with(rows))) == 1


def test_a_circle_closes_with_what_is_made_again():
    # Use is the smallest flow of the circle, and yet not it but the product of the mill runs back.
    rows = [
        ("a", "a", "paper", "waste_paper", "use", None, 40.0),
        ("a", "a", "waste_paper", "paper", "process", "paper_mill", 60.0),
    ]
    (returning,) = [band.link for band in lay_out(picture(study_with(rows)).links).bands if band.returns]
    assert returning.target == "Paper and fibre packaging"


def test_materials_have_the_colour_of_their_group_also_when_the_table_does_not_know_them():
    names = find_names(study_with([("a", "a", "wood_chips", "unheard_of", "use", None, 1.0)]), "en")
    assert names.groups["wood_chips"] == "wood"
    assert names.groups["unheard_of"] == "other"


def compass(names):
    """Nodes at north, east, south and west, in that order."""
    places = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    return gpd.GeoDataFrame(
        {"node_id": names, "name": [name.title() for name in names]},
        geometry=shapely.points(places),
        crs="EPSG:25832",
    )


def exchange(rows, nodes, most=9):
    study = study_with(rows, nodes)
    return quarter_exchange(study, study.layers["flows"], find_names(study, "en"), VOICE, most)


def test_quarters_stand_round_the_circle_as_the_compass_goes():
    nodes = compass(["north", "east", "south", "west"]).iloc[[2, 0, 3, 1]]
    rows = [(a, b, "paper", "paper", "local", None, 1.0) for a, b in (("north", "south"), ("east", "west"))]
    assert exchange(rows, nodes).names == ("North", "East", "South", "West")


def test_what_stays_in_a_quarter_is_counted_apart():
    rows = [("north", "north", "paper", "paper", "local", None, 5.0), ("north", "east", "p", "p", "local", None, 2.0)]
    found = exchange(rows, compass(["north", "east", "south", "west"]))
    assert found.within_t_a == 5.0
    assert found.matrix.tolist() == [[0.0, 2.0], [0.0, 0.0]]


def test_processing_use_import_and_disposal_are_no_exchange_between_quarters():
    rows = [
        ("north", "east", "paper", "paper", "local", None, 1.0),
        ("import", "east", "paper", "paper", "import", None, 70.0),
        ("east", "east", "paper", "waste_paper", "use", None, 70.0),
        ("east", "disposal", "waste_paper", "waste_paper", "disposal", None, 70.0),
    ]
    found = exchange(rows, compass(["north", "east", "south", "west"]))
    assert found.matrix.sum() == 1.0
    assert found.within_t_a == 0.0


def test_small_quarters_are_merged_without_losing_a_tonne():
    count = 14
    names = [f"q{n:02d}" for n in range(count)]
    angle = np.linspace(0, 6, count)
    nodes = gpd.GeoDataFrame(
        {"node_id": names, "name": names}, geometry=shapely.points(np.sin(angle), np.cos(angle)), crs="EPSG:25832"
    )
    rows = [
        (a, b, "paper", "paper", "local", None, float(i + j + 1))
        for i, a in enumerate(names)
        for j, b in enumerate(names)
        if i != j
    ]
    found = exchange(rows, nodes, most=5)
    assert len(found.names) == 6
    assert found.names[-1] == "9 other quarters"
    assert found.matrix.sum() == pytest.approx(sum(row[-1] for row in rows))
