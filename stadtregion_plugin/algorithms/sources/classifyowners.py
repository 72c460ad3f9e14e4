"""Which class of owner holds what, without their names."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..parameters import TABLE, Choice, FieldIn, Figure, FileIn, LayerIn, LayerOut, Text


class ClassifyOwners(RegionAlgorithm):
    algorithm_id, room = "classifyowners", Room.SOURCES

    def title(self):
        return tr("Classify owners")

    def summary(self):
        return tr(
            "Sorts owners by their names or codes into classes, with the legal form and how sure that is, and puts a "
            "pseudonym in the place of the name."
        )

    def keywords(self):
        return tr("owner,ownership,landowner,ALKIS,CCOD,PLUTO,land register,legal form,pseudonym,privacy")

    def parameters(self):
        yield LayerIn(
            "INPUT",
            tr("Parcels or owner table"),
            help=tr("Any layer or table with a field of owners' names, of owners' codes, or both."),
            geometries=(TABLE,),
        )
        yield FieldIn(
            "NAME_FIELD",
            tr("Field of owners' names"),
            help=tr("It does not come out, nor does any value that repeats the name of a private owner."),
            layer="INPUT",
            optional=True,
        )
        yield FieldIn(
            "CODE_FIELD",
            tr("Field of owners' codes"),
            help=tr("A code that says something specific decides the class; the name gives the legal form."),
            layer="INPUT",
            optional=True,
        )
        yield Choice(
            "SCHEME",
            tr("Scheme"),
            help=tr("What the codes mean, and in which country a legal form is domestic: a “Limited” is in the UK."),
            options=[
                ("free_text", tr("Names, German or English")),
                ("alkis", tr("ALKIS kinds of owners (Germany)")),
                ("ccod", tr("Proprietorship categories (UK)")),
                ("pluto", tr("PLUTO owner types (New York City)")),
                ("mapping", tr("Own mapping table")),
            ],
            default="free_text",
        )
        yield FileIn(
            "MAPPING",
            tr("Own mapping table"),
            help=tr("CSV with “value” (a code, or a name with * for any letters), “owner_class” and “legal_form”."),
            filter="CSV (*.csv)",
            optional=True,
        )
        yield FieldIn(
            "KEY_FIELD",
            tr("Field that identifies owners"),
            help=tr(
                "Such as a number of the person; pseudonyms then come from it, not from the name. It does not come out."
            ),
            layer="INPUT",
            optional=True,
            advanced=True,
        )
        yield Text(
            "SALT",
            tr("Salt of the pseudonyms"),
            help=tr(
                "A secret word; the same word gives the same pseudonyms again. Left empty, it is random and not kept."
            ),
            optional=True,
            advanced=True,
        )
        yield LayerOut("OUTPUT", tr("Classified owners"), layer=schema.CLASSIFIED, follows="INPUT")
        yield Figure("OWNERS_COUNT", tr("Rows"))
        yield Figure("KNOWN_COUNT", tr("Rows with a known class of owner"))
        yield Figure("UNLISTED_COUNT", tr("Rows whose code is not listed"))
        yield Figure("KEYS_COUNT", tr("Different owners"))

    def compute(self, given, progress):
        from ...core.sources.ownership import classify_owners

        found = classify_owners(
            given.input,
            name_field=given.name_field,
            code_field=given.code_field,
            scheme=given.scheme,
            mapping=given.mapping,
            salt=given.salt,
            key_field=given.key_field,
            translate=tr,
            progress=progress,
        )
        warn(given.feedback, found.warnings)
        return {
            "OUTPUT": found.table,
            "OWNERS_COUNT": found.figures["owners"],
            "KNOWN_COUNT": found.figures["known"],
            "UNLISTED_COUNT": found.figures["unlisted"],
            "KEYS_COUNT": found.figures["keys"],
        }
