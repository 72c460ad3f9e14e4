"""The matrix of whole seconds: the same times, kept and taken up again."""

import numpy as np
import pytest
import shapely

from stadtregion_plugin.core import reach
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.network import StreetGraph
from stadtregion_plugin.core.reach import reach_matrix
from tests.core.test_network import winding_streets


@pytest.fixture
def town(monkeypatch):
    """A random street map with 40 sources in blocks of 8, and 200 targets."""
    monkeypatch.setattr(reach, "SOURCES_PER_BLOCK", 8)
    random = np.random.default_rng(5)
    graph = StreetGraph.from_lines(winding_streets(random, 60, 5, 0.2), "bicycle")
    sources, targets = (graph.snap(shapely.points(random.uniform(-300, 2300, (n, 2)))) for n in (40, 200))
    return graph, sources, targets


@pytest.mark.parametrize("towards", [False, True])
def test_it_holds_the_times_of_the_graph_in_whole_seconds(town, towards):
    graph, sources, targets = town
    assert not sources.connected.all()
    times = graph.times(sources, 15, targets, towards_sources=towards)
    matrix = reach_matrix(graph, sources, targets, 15, towards_sources=towards)
    assert matrix.dtype == np.uint16
    assert matrix.nnz == times.nnz > 100
    assert abs(matrix.astype(float) - times).max() <= 0.5


def test_a_run_that_was_stopped_goes_on_where_it_was(town, tmp_path, monkeypatch):
    graph, sources, targets = town
    expected = reach_matrix(graph, sources, targets, 15)
    with pytest.raises(Cancelled):
        reach_matrix(graph, sources, targets, 15, kept_in=tmp_path, progress=lambda fraction: fraction < 0.5)
    done = len(list(tmp_path.glob("*.npz")))
    assert 0 < done < 5
    computed = []
    monkeypatch.setattr(reach, "_computed", lambda *given, real=reach._computed: computed.append(1) or real(*given))
    again = reach_matrix(graph, sources, targets, 15, kept_in=tmp_path)
    assert len(computed) == 5 - done
    assert (again != expected).nnz == 0
    assert not list(tmp_path.glob("*.part"))


def test_the_same_inputs_are_only_read_and_others_are_not_taken_for_them(town, tmp_path, monkeypatch):
    graph, sources, targets = town
    first = reach_matrix(graph, sources, targets, 15, kept_in=tmp_path)
    computed = []
    monkeypatch.setattr(reach, "_computed", lambda *given, real=reach._computed: computed.append(1) or real(*given))
    assert (reach_matrix(graph, sources, targets, 15, kept_in=tmp_path) != first).nnz == 0
    assert not computed
    assert reach_matrix(graph, sources, targets, 12, kept_in=tmp_path).nnz < first.nnz
    assert computed


def test_a_damaged_file_is_computed_anew(town, tmp_path):
    graph, sources, targets = town
    first = reach_matrix(graph, sources, targets, 15, kept_in=tmp_path)
    for path in tmp_path.glob("*.npz"):
        path.write_bytes(path.read_bytes()[:50])
    assert (reach_matrix(graph, sources, targets, 15, kept_in=tmp_path) != first).nnz == 0


def test_a_limit_that_the_matrix_cannot_hold_is_refused(town):
    with pytest.raises(InputError, match="1200"):
        reach_matrix(*town, 1200)
