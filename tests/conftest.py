"""What tests on all floors share."""

import pytest


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    """A throw-away QGIS profile."""
    return tmp_path_factory.mktemp("profile")
