"""What can go wrong in a way that a planner can mend, said in one sentence that names the input and the way out."""

from __future__ import annotations


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
        return translate(self.template).format(**self.values)


class InputError(StadtregionError):
    """The data or a parameter cannot be used as it is."""


class SolverError(StadtregionError):
    """A model has no solution, or none was found within its limits."""


class Cancelled(Exception):
    """The user asked to stop."""
