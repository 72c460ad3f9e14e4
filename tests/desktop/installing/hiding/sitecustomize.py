"""On the path of a Python, this hides the packages named in STADTREGION_HIDDEN as if they had not been installed."""

import os
import sys
from importlib.machinery import PathFinder

HIDDEN = frozenset(os.environ.get("STADTREGION_HIDDEN", "").split())


class PathWithoutHidden(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in HIDDEN else PathFinder.find_spec(name, path, target)


sys.meta_path[:] = [PathWithoutHidden if finder is PathFinder else finder for finder in sys.meta_path]
