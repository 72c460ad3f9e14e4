"""Trees of ways and what they carry; numbers by hand."""

import numpy as np
import pytest
from scipy import sparse

from stadtregion_plugin.core.flows.tree import LinearProgramme, Network, solve_from, spanning_tree

# rows 0 and 1 give 5 and 3, row 2 wants 6; columns: 0→2 at 4, 1→2 at 1, and outside from each row at 0, 0 and 100
NETWORK = Network(start=np.array([0, 1, 0, 1, 2]), end=np.array([2, 2, 3, 3, 3]))
PROGRAMME = LinearProgramme(
    cost=np.array([4.0, 1.0, 0.0, 0.0, 100.0]),
    upper=np.full(5, np.inf),
    matrix=sparse.csc_matrix([[1.0, 0, 1, 0, 0], [0, 1, 0, 1, 0], [1, 1, 0, 0, 1]]),
    right=np.array([5.0, 3.0, 6.0]),
    limited=sparse.csr_matrix((0, 5)),
    most=np.empty(0),
)


def test_a_tree_takes_the_first_ways_and_tells_where_a_tonne_goes():
    tree = spanning_tree(NETWORK, 3, key=np.array([0.0, 1.0, 2.0, 3.0, 4.0]))
    assert sorted(tree.column) == [0, 1, 2]  # 0→2, 1→2, and 0 outside: the others would close a ring
    # one tonne more in row 1 goes to 2, where 0 brings one less, which leaves 0 outside
    assert dict(zip(tree.column, tree.paths.toarray()[1])) == {1: 1.0, 0: -1.0, 2: 1.0}


def test_of_parallel_ways_the_better_one_is_in_the_tree():
    doubled = Network(np.append(NETWORK.start, 0), np.append(NETWORK.end, 2))
    assert 5 in spanning_tree(doubled, 3, key=np.array([1.0, 2.0, 3.0, 4.0, 5.0, 0.0])).column


@pytest.mark.parametrize("key", [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [0, 0, 0, 0, 0]])
@pytest.mark.parametrize("amounts", [[0, 0, 0, 0, 0], [1, 2, 3, 0, 1]])
def test_the_optimum_is_the_same_from_every_tree(key, amounts):
    # 3 t come from row 1 at 1, 3 t from row 0 at 4, and 2 t are left there: 15
    tree = spanning_tree(NETWORK, 3, np.array(key, dtype=float))
    optimum = solve_from(tree, np.array(amounts, dtype=float), PROGRAMME)
    assert optimum.amounts == pytest.approx([3, 3, 2, 0, 0], abs=1e-9)
    assert optimum.row_dual == pytest.approx([0, -3, 4])
