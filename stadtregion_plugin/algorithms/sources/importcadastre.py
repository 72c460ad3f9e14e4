"""The cadastre becomes parcels with owner classes, buildings and land use."""

from __future__ import annotations

from ...bridge import crs
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..layered_file import LayeredFileIn, LayerNameIn
from ..parameters import POLYGON, Crs, Figure, LayerIn, LayerOut, Sentence, Text


class ImportCadastre(RegionAlgorithm):
    algorithm_id, room = "importcadastre", Room.SOURCES

    def title(self):
        return tr("Import cadastre")

    def summary(self):
        return tr(
            "Reads parcels with their owners' classes, buildings and actual use from ALKIS NAS, INSPIRE GML, the AdV's "
            "simplified schema or any layer of parcels; owners' names are classified and never kept."
        )

    def keywords(self):
        return tr("cadastre,ALKIS,NAS,INSPIRE,parcels,owners,Flurstück,land register")

    def parameters(self):
        yield LayeredFileIn(
            "INPUT",
            tr("File of the cadastre"),
            help=tr(
                "ALKIS NAS (.xml, .xml.gz or .zip), INSPIRE or other GML, GeoPackage, Shapefile or any vector file; "
                "its content says what it is."
            ),
            optional=True,
        )
        yield LayerNameIn(
            "LAYER",
            tr("Layer of parcels in the file"),
            help=tr("Where the file has several layers and none is called as parcels usually are."),
            optional=True,
            file="INPUT",
        )
        yield LayerIn(
            "PARCELS",
            tr("Layer of parcels in place of a file"),
            help=tr("Polygons whose fields are named below; counts before the file."),
            geometries=(POLYGON,),
            optional=True,
        )
        yield LayeredFileIn(
            "OWNERS",
            tr("Table of owners"),
            help=tr(
                "CSV or any other table with a row an owner: the parcel's key and a name, a class or a code of ALKIS, "
                "perhaps a share. German keys are joined by their first 18 characters."
            ),
            optional=True,
        )
        yield from self._fields()
        yield Crs(
            "TARGET_CRS",
            tr("Coordinate reference system"),
            help=tr("Projected, in metres. Left out: that of the data where it is metric, else the UTM zone."),
            optional=True,
            advanced=True,
        )
        yield Text(
            "SALT",
            tr("Salt of the pseudonyms"),
            help=tr(
                "A secret word, the same for all runs whose owner pseudonyms are to agree. Left out: random and lost."
            ),
            optional=True,
            advanced=True,
        )
        yield LayerOut("OUTPUT", tr("Parcels"), layer=schema.PARCELS)
        for name, description, layer in (
            ("BUILDINGS", tr("Buildings"), schema.BUILDINGS),
            ("LANDUSE", tr("Land use"), schema.LANDUSE),
        ):
            yield LayerOut(name, description, layer=layer, optional=True, by_default=False)
        for name, description in (
            ("PARCELS_COUNT", tr("Number of parcels")),
            ("BUILDINGS_COUNT", tr("Number of buildings")),
            ("OWNED_COUNT", tr("Parcels with an owner class")),
            ("DEVIATING_COUNT", tr("Parcels that differ from their official area")),
        ):
            yield Figure(name, description)
        yield Sentence("DEVIATING", tr("Parcels that differ from their official area, one by one"))

    def _fields(self):
        for name, description, help_text in (
            ("PARCEL_ID_FIELD", tr("Field: parcel"), tr("The parcel's identifier.")),
            ("OFFICIAL_AREA_FIELD", tr("Field: official area"), tr("The area of the register, in square metres.")),
            ("OWNER_FIELD", tr("Field: owner"), tr("Names of owners in German or English; they are not kept.")),
            ("OWNER_CLASS_FIELD", tr("Field: owner class"), tr("Owner classes, kept as they are, or codes of ALKIS.")),
            ("LANDUSE_FIELD", tr("Field: land use"), tr("The actual use of the parcel.")),
            ("ZONING_FIELD", tr("Field: zoning"), tr("The kind of zone, such as GE or MU.")),
            ("OWNERS_KEY_FIELD", tr("Table of owners, field: parcel"), tr("The parcel's identifier in the table.")),
            ("OWNERS_NAME_FIELD", tr("Table of owners, field: name"), tr("Names of owners; they are not kept.")),
            ("OWNERS_CLASS_FIELD", tr("Table of owners, field: class"), tr("Owner classes or codes of ALKIS.")),
        ):
            recognised = tr("Left out: recognised by its usual names.")
            yield Text(name, description, help=f"{help_text} {recognised}", optional=True, advanced=True)

    def compute(self, given, progress):
        from ...core.sources.cadastre.load import CadastreFields, Mapping, OwnerFields, import_cadastre

        fields = CadastreFields(
            parcels=Mapping(
                parcel_id=given.parcel_id_field,
                official_area=given.official_area_field,
                owner=given.owner_field,
                owner_class=given.owner_class_field,
                landuse=given.landuse_field,
                zoning=given.zoning_field,
            ),
            owners=OwnerFields(given.owners_key_field, given.owners_name_field, given.owners_class_field),
        )
        cadastre = import_cadastre(
            given.input,
            given.layer,
            given.parcels,
            given.owners,
            fields,
            crs.pyproj_crs(given.target_crs) if given.target_crs else None,
            given.salt,
            tr,
            progress,
        )
        warn(given.feedback, cadastre.warnings)
        given.repaired_count += cadastre.repaired_count
        given.skipped_count += cadastre.skipped_count
        return {
            "OUTPUT": cadastre.parcels,
            "BUILDINGS": cadastre.buildings,
            "LANDUSE": cadastre.landuse,
            "PARCELS_COUNT": len(cadastre.parcels),
            "BUILDINGS_COUNT": len(cadastre.buildings),
            "OWNED_COUNT": cadastre.owned_count,
            "DEVIATING_COUNT": len(cadastre.deviating),
            "DEVIATING": ", ".join(cadastre.deviating),
        }
