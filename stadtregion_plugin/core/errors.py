"""What can go wrong in a way that a planner can mend, said in one sentence that names the input and the way out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """Literals marked for translation that stand as a list inside a sentence."""

    literals: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(self.literals)

    def said(self, translate) -> str:
        return ", ".join(translate(literal) for literal in self.literals)


class StadtregionError(Exception):
    """A message template and its values, so that it can be translated where it is shown.

    ``template`` is an English sentence with ``{named}`` places; ``values`` fill them. ``str(error)`` is the English
    sentence; ``error.said(translate)`` the same in the language of ``translate``.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))

    def said(self, translate) -> str:
        said = {
            name: value.said(translate) if isinstance(value, Phrases) else value for name, value in self.values.items()
        }
        return translate(self.template).format(**said)


class InputError(StadtregionError):
    """The data or a parameter cannot be used as it is."""


class SolverError(StadtregionError):
    """A model has no solution, or none was found within its limits."""


class Cancelled(Exception):
    """The user asked to stop."""
