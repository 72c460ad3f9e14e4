"""The chord diagram gives each quarter its share of the circle and each flow its share of the quarter."""

from math import pi
from xml.etree import ElementTree

import numpy as np
import pytest

from stadtregion_plugin.core.study.diagrams.chord import GROUP_GAP, Arc, Kind, arcs, chord_svg, stripe_ends

FLOWS = np.array([[9.0, 4.0, 0.0], [1.0, 0.0, 2.0], [3.0, 0.0, 0.0]])
NAMES = ["North", "East", "West"]
WOOD, METAL = Kind("Wood", "#999933"), Kind("Metals", "#332288")
KINDS = [WOOD, METAL]
BY_KIND = np.array([FLOWS * 0.75, FLOWS * 0.25])


def length(arc):
    return arc.end - arc.start


def test_arcs_fill_the_circle_but_for_the_gaps():
    places, _, _ = arcs(FLOWS)
    assert sum(map(length, places)) == pytest.approx(2 * pi - 3 * GROUP_GAP)


def test_an_arc_is_as_long_as_what_its_quarter_gives_and_takes():
    # Without the diagonal North gives 4 and takes 4, East gives 3 and takes 4, West gives 3 and takes 2: 20 in all.
    places, _, _ = arcs(FLOWS)
    whole = sum(map(length, places))
    assert [length(arc) / whole for arc in places] == pytest.approx([8 / 20, 7 / 20, 5 / 20])


def test_a_ribbon_is_as_wide_at_its_end_as_at_its_start():
    _, leaving, entering = arcs(FLOWS)
    for key, arc in leaving.items():
        assert length(arc) == pytest.approx(length(entering[key]))


def test_within_an_arc_nothing_overlaps():
    places, leaving, entering = arcs(FLOWS)
    for number, place in enumerate(places):
        pieces = [arc for (start, _), arc in leaving.items() if start == number]
        pieces += [arc for (_, end), arc in entering.items() if end == number]
        assert sum(map(length, pieces)) == pytest.approx(length(place))
        assert all(place.start - 1e-9 <= piece.start and piece.end <= place.end + 1e-9 for piece in pieces)


def test_each_flow_between_quarters_is_a_ribbon_with_a_stripe_for_each_material():
    root = ElementTree.fromstring(chord_svg(NAMES, BY_KIND, KINDS, "exchange"))
    ribbons = [path for path in root.iter("path") if path.get("class") == "ribbon"]
    assert sorted(ribbon.get("fill") for ribbon in ribbons) == [METAL.colour] * 4 + [WOOD.colour] * 4
    assert "North → East: Wood, 3" in {ribbon.find("title").text for ribbon in ribbons}


def test_stripes_keep_their_share_of_the_ribbon_at_both_ends_and_do_not_cross():
    """The left side of a ribbon at its start is its right side at its end."""
    ends = [stripe_ends(Arc(0.0, 1.0), Arc(2.0, 2.5), low, high) for low, high in ((0.0, 0.75), (0.75, 1.0))]
    assert ends[0] == (Arc(0.0, 0.75), Arc(2.125, 2.5))
    assert ends[1] == (Arc(0.75, 1.0), Arc(2.0, 2.125))


def test_quarters_without_exchange_are_left_out():
    page = chord_svg([*NAMES, "Alone"], np.pad(FLOWS, (0, 1))[None], [WOOD], "exchange")
    assert "Alone" not in page


def test_nothing_to_exchange_gives_an_empty_drawing():
    root = ElementTree.fromstring(chord_svg(NAMES, np.zeros((1, 3, 3)), [WOOD], "exchange"))
    assert not list(root.iter("path"))


def test_labels_keep_their_distance():
    count = 24
    flows = np.random.default_rng(1).exponential(1, (count, count)) ** 3
    flows[0] *= 400  # one giant: all others crowd together
    root = ElementTree.fromstring(chord_svg([f"Quarter {n}" for n in range(count)], flows[None], [WOOD], "x"))
    heights = {"start": [], "end": []}
    for label in root.iter("text"):
        heights[label.get("text-anchor")].append(float(label.find("tspan").get("y")))
    for side in heights.values():
        assert (np.diff(sorted(side)) >= 30).all()


def test_names_are_escaped():
    page = chord_svg(["<script>", "a & b"], np.array([[[0, 1.0], [2.0, 0]]]), [Kind("<i>", "#332288")], "<b>")
    assert "<script>" not in page
    assert "<i>" not in page
    ElementTree.fromstring(page)
