"""Colours that mean different things stay apart, for colour-blind readers as well."""

import itertools

import numpy as np
import pytest

from scripts.cartography import palette

# How a colour in linear RGB looks to people without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.
SIGHT = {
    "common": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
TELLABLE = 9.0  # CIELAB distance; about 2.3 is just noticeable side by side

SCALES = {
    "ranks": palette.RANKS,
    "reserves": palette.RESERVES,
    "travel times": palette.TIMES,
    "shares": palette.SHARES,
    "owner groups": [strong for strong, _ in palette.OWNER_GROUPS.values()],
}


def lab(colour: str, sight: str) -> np.ndarray:
    """CIELAB (D65) of an sRGB colour as seen with ``sight``."""
    coded = np.array([int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)])
    linear = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    ratio = TO_XYZ @ np.clip(np.asarray(SIGHT[sight]) @ linear, 0, 1) / WHITE
    bent = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def test_white_is_white():
    assert lab("#FFFFFF", "common") == pytest.approx([100, 0, 0], abs=0.02)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("scale", SCALES)
def test_the_classes_of_a_scale_can_be_told_apart(scale, sight):
    seen = {colour: lab(colour, sight) for colour in SCALES[scale]}
    distances = {pair: np.linalg.norm(seen[pair[0]] - seen[pair[1]]) for pair in itertools.combinations(seen, 2)}
    assert min(distances.values()) > TELLABLE, min(distances, key=distances.get)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("scale", ["ranks", "reserves", "travel times"])
def test_an_ordered_scale_runs_from_dark_to_light_or_back(scale, sight):
    lightness = [lab(colour, sight)[0] for colour in SCALES[scale]]
    steps = np.diff(lightness)
    assert (steps > 0).all() or (steps < 0).all()
