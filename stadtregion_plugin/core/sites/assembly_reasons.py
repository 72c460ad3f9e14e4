"""Why plots are worth joining, in a sentence."""

from __future__ import annotations

from ..labels import TYPOLOGIES, readable
from ..text import Translate, grouped, text

IN_SENTENCE = {
    "workshop_house": text("workshop house"),
    "stacked_halls": text("stacked halls"),
    "ramp_up": text("ramp-up factory"),
}
NOTHING = text("nothing")
ONE_OWNER = text("{plots} plots, 1 owner: {after} instead of {before}")
OWNERS = text("{plots} plots, {parties} owners: {after} instead of {before}")
UNKNOWN_OWNERS = text("{plots} plots, {parties} owners, {unknown} of them unknown: {after} instead of {before}")
GAIN = text("{gain} m² more than apart")
AS_TYPE = text("as such {floor} m²")
PLATE = text("plate {width:.0f} × {length:.0f} m")


def reason_for(row: dict, smaller: str | None, unknown: int, floor_m2: float, translate: Translate) -> str:
    """``row`` of ``schema.ASSEMBLIES``, the type ``smaller`` that its best part carries, how many owners are
    ``unknown``, and the floor space as the factory type, whose storeys may be higher than usual.
    """
    template = ONE_OWNER if row["parties"] == 1 else UNKNOWN_OWNERS if unknown else OWNERS
    said = translate(template).format(
        plots=row["plots"],
        parties=row["parties"],
        unknown=unknown,
        after=_in_sentence(row["typology"], translate),
        before=_in_sentence(smaller, translate),
    )
    parts = [translate(PLATE).format(width=row["plate_width_m"], length=row["plate_length_m"])]
    if row["gain_m2"] >= 1:
        parts.insert(0, translate(GAIN).format(gain=grouped(row["gain_m2"])))
    if floor_m2 < row["permitted_m2"] - 1:
        parts.insert(0, translate(AS_TYPE).format(floor=grouped(floor_m2)))
    return f"{said}; {', '.join(parts)}."


def _in_sentence(typology: str | None, translate: Translate) -> str:
    if typology is None:
        return translate(NOTHING)
    return translate(IN_SENTENCE[typology]) if typology in IN_SENTENCE else readable(TYPOLOGIES, typology, translate)
