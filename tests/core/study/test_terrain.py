"""A terrain model slows people in a study where it slows them in the algorithms of its rooms."""

from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

from stadtregion_plugin.core.study import chain
from stadtregion_plugin.core.study.chain import StudyParameters


class Seen(Exception):
    """Stops the chain where its options have been seen."""


@pytest.fixture
def found():
    """A region and its sites, as far as the two steps look at them before they ask for ways."""
    candidates = pd.DataFrame({"site_id": ["S1"], "rank": [1]})
    region = SimpleNamespace(population=None, streets=None, quarters=None)
    return region, SimpleNamespace(candidates=candidates, rejected=[]), SimpleNamespace(chosen=candidates)


def test_the_choice_and_the_coverage_know_how_steep_the_streets_are(found, monkeypatch):
    region, sites, chosen = found
    steep, seen = StudyParameters(count=1, dtm=Path("dtm.tif")), []

    def stop(*given, options=None, progress=None, **others):
        seen.append((options or given[-1].network).dtm)
        raise Seen

    monkeypatch.setattr(chain, "select_sites", stop)
    monkeypatch.setattr(chain, "score_coverage", stop)
    with pytest.raises(Seen):
        chain._choose(region, sites, steep, lambda fraction: True)
    with pytest.raises(Seen):
        chain.consequences(region, sites, None, chosen, steep)
    assert seen == [Path("dtm.tif")] * 2
