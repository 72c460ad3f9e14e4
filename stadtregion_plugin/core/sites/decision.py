"""What the rules of decision share: the matrix of alternatives and criteria, weights, directions, results as arrays."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

import numpy as np

from ..errors import InputError

_BENEFIT = (1, "1", "+", "max", "benefit", True)
_COST = (-1, "-1", "-", "min", "cost", False)


class ArrayResult(ABC):
    """A result whose leading figure can be used as an array: indexed, iterated, passed to numpy."""

    @abstractmethod
    def leading(self) -> np.ndarray:
        """The figure that stands for the result."""

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        return np.array(self.leading(), dtype=dtype)

    def __getitem__(self, key):
        return self.leading()[key]

    def __len__(self) -> int:
        return len(self.leading())

    def __iter__(self) -> Iterator:
        return iter(self.leading())


def decision(matrix, weights, missing_allowed: bool = False) -> tuple[np.ndarray, np.ndarray]:
    values = np.atleast_2d(np.asarray(matrix, dtype=float))
    shares = shares_of(weights)
    if values.shape[1] != len(shares):
        raise InputError("There are {given} weights for {count} criteria.", given=len(shares), count=values.shape[1])
    if not missing_allowed and not np.isfinite(values).all():
        raise InputError("The decision matrix has empty values; fill them or leave the criterion out.")
    return values, shares


def shares_of(weights) -> np.ndarray:
    numbers = np.asarray(list(weights), dtype=float)
    if not np.isfinite(numbers).all() or (numbers < 0).any() or numbers.sum() <= 0:
        raise InputError("Weights must be zero or positive numbers, with at least one above zero.")
    return numbers / numbers.sum()


def signs_of(directions, count: int) -> np.ndarray:
    if directions is None:
        return np.ones(count)
    signs = np.array([_sign(direction) for direction in directions])
    if len(signs) != count:
        raise InputError("There are {given} directions for {count} criteria.", given=len(signs), count=count)
    return signs


def _sign(direction) -> float:
    key = direction.strip().lower() if isinstance(direction, str) else direction
    if key in _BENEFIT:
        return 1.0
    if key in _COST:
        return -1.0
    raise InputError("Direction {given} is not known; use 1 or max, -1 or min.", given=direction)
