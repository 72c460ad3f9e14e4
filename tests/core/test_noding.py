"""Lines become edges block by block: the same ones whatever the blocks, soon stopped, and kept for the next run."""

import numpy as np
import pytest
import shapely

from stadtregion_plugin.core import noding
from stadtregion_plugin.core.errors import Cancelled
from stadtregion_plugin.core.noding import node_lines
from tests.core.test_network import streets, winding_streets


def tangle(bridges: bool = True):
    """90 winding streets that cross, one of them drawn twice, and some bridges."""
    lines = winding_streets(np.random.default_rng(3), 90, 6, 0.2)[["geometry"]]
    lines = lines.iloc[[*range(len(lines)), 4]].reset_index(drop=True)
    return lines.assign(bridge=[bridges and number % 9 == 0 for number in range(len(lines))], number=range(len(lines)))


def same(one, other) -> bool:
    shapes = [[edge.wkb for edge in noded.edges.geometry] for noded in (one, other)]
    return sorted(shapes[0]) == sorted(shapes[1]) and np.array_equal(one.xy, other.xy)


def test_the_size_of_the_blocks_changes_nothing(monkeypatch):
    at_once = node_lines(tangle())
    monkeypatch.setattr(noding, "LINES_PER_BLOCK", 7)
    in_blocks = node_lines(tangle())
    assert len(in_blocks.edges) > len(tangle())
    assert same(in_blocks, at_once)


def test_every_piece_lies_on_the_line_whose_attributes_it_has_and_runs_its_way():
    lines = tangle(bridges=False)
    edges = node_lines(lines).edges
    origin = lines.geometry.to_numpy()[edges["number"].to_numpy()]
    ends = [shapely.get_point(edges.geometry.to_numpy(), place) for place in (0, -1)]
    assert shapely.distance(ends, origin).max() < 0.2
    first, last = shapely.line_locate_point(origin, ends)
    assert (first < last).mean() > 0.99  # but for lines that cross themselves


def test_a_street_drawn_twice_is_there_once():
    noded = node_lines(streets([(0, 0), (100, 0)], [(0, 0), (100, 0)], [(50, -10), (50, 10)], name=["a", "b", "c"]))
    assert sorted(noded.edges["name"]) == ["a", "a", "c", "c"]


def test_it_can_be_stopped_between_the_blocks(monkeypatch):
    monkeypatch.setattr(noding, "LINES_PER_BLOCK", 7)
    told = []

    def stop_half_way(fraction):
        told.append(fraction)
        return fraction < 0.5

    with pytest.raises(Cancelled):
        node_lines(tangle(), progress=stop_half_way)
    assert told == sorted(told)
    assert len(told) > 10


def test_the_same_lines_are_only_read_and_others_are_not_taken_for_them(tmp_path, monkeypatch):
    first = node_lines(tangle(), tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(noding, "_pieces", None)
        again = node_lines(tangle().assign(number=1), tmp_path)
    assert same(first, again)
    assert set(again.edges["number"]) == {1}
    assert not same(first, node_lines(tangle(bridges=False), tmp_path))
    assert len(list(tmp_path.iterdir())) == 2


def test_a_damaged_file_is_made_anew(tmp_path):
    first = node_lines(tangle(), tmp_path)
    (path,) = tmp_path.iterdir()
    whole = path.stat().st_size
    path.write_bytes(path.read_bytes()[:50])
    assert same(first, node_lines(tangle(), tmp_path))
    assert path.stat().st_size == whole


def test_no_lines_and_lines_without_length_are_no_edges(tmp_path):
    for lines in (streets([(0, 0), (10, 0)]).iloc[:0], streets([(0, 0), (0.01, 0)])):
        assert len(node_lines(lines, tmp_path).edges) == 0
