"""In how few hands the land and its reserve are."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ...core.settings import settings
from ..base import RegionAlgorithm, Room, warn
from ..parameters import POLYGON, FieldIn, Figure, LayerIn, LayerOut, Number


class OwnershipConcentration(RegionAlgorithm):
    algorithm_id, room = "ownershipconcentration", Room.SITES

    def title(self):
        return tr("Measure concentration of ownership")

    def summary(self):
        return tr(
            "Who holds the land, the floor space and the reserve of each quarter, and in how few hands they are, "
            "without giving single owners away."
        )

    def keywords(self):
        return tr("ownership,concentration,HHI,Herfindahl,Gini,land reserve,speculation,landowner,privacy")

    def parameters(self):
        yield LayerIn(
            "PARCELS",
            tr("Parcels"),
            help=tr(
                "Parcels with classified owners. “existing_m2” and “addable_m2”, as in the result of “Estimate "
                "floor-space potential”, add who holds the floor space and the reserve."
            ),
            geometries=(POLYGON,),
        )
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Polygons to sum up by; a parcel counts where its inner point lies."),
            geometries=(POLYGON,),
            identifier="quarter_id",
        )
        yield FieldIn(
            "OWNER_FIELD",
            tr("Field that tells owners apart"),
            help=tr("A pseudonym or a name; it does not come out. Left out: “owner_key”."),
            layer="PARCELS",
            optional=True,
        )
        yield FieldIn(
            "CLASS_FIELD",
            tr("Field of the owner class"),
            help=tr("With the classes of “Classify owners”. Left out: “owner_class”."),
            layer="PARCELS",
            optional=True,
        )
        yield Number(
            "MINIMUM_OWNERS",
            tr("Fewest owners a figure may stand for"),
            help=tr(
                "Shares of groups with fewer owners are left out, except those of the public hand, and so are the "
                "shares from which they could be worked out, and figures on single owners. 1 leaves nothing out."
            ),
            default=settings("owner_settings")["minimum_owners"],
            minimum=1,
            integer=True,
            advanced=True,
        )
        yield LayerOut("OUTPUT", tr("Concentration of ownership"), layer=schema.CONCENTRATION)
        yield LayerOut(
            "REGION", tr("Concentration in the whole region"), layer=schema.CONCENTRATION.as_table(), optional=True
        )
        yield Figure("OWNERS_COUNT", tr("Known owners"))
        yield Figure("EFFECTIVE_OWNERS", tr("Effective number of owners of the land"))
        yield Figure("PUBLIC_SHARE", tr("Share of public owners in the land"))
        yield Figure("SUPPRESSED_COUNT", tr("Shares left out to protect owners"))

    def compute(self, given, progress):
        from ...core.sites.concentration import ownership_concentration

        found = ownership_concentration(
            given.parcels,
            given.quarters,
            fewest_owners=given.minimum_owners,
            owner_field=given.owner_field or "owner_key",
            class_field=given.class_field or "owner_class",
            translate=tr,
            progress=progress,
        )
        warn(given.feedback, found.warnings)
        land = found.region.iloc[0]
        return {
            "OUTPUT": found.quarters,
            "REGION": found.region,
            "OWNERS_COUNT": land["owners"],
            "EFFECTIVE_OWNERS": land["effective_owners"],
            "PUBLIC_SHARE": land["public_share"],
            "SUPPRESSED_COUNT": found.suppressed,
        }
