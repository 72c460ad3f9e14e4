"""What tests on all floors share."""

import pytest
from hypothesis import settings

settings.register_profile("suite", deadline=None)  # how long an example takes says more of the machine than of the code
settings.load_profile("suite")


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    """A throw-away QGIS profile."""
    return tmp_path_factory.mktemp("profile")


def pytest_collection_modifyitems(items):
    """Files that start QGIS come first, so that they do not keep one process busy when the others are done."""
    items.sort(key=lambda item: not {"desktop", "cli"} & set(item.path.parts))
