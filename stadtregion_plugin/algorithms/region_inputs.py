"""What algorithms ask that start from OpenStreetMap or from the model region."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bridge.messages import tr
from ..core.schema import Layer
from .choices import languages
from .parameters import (
    POLYGON,
    TABLE,
    Choice,
    Crs,
    FileIn,
    Flag,
    LayerIn,
    LayerOfFile,
    Number,
    Parameter,
    PopulationIn,
    Text,
)
from .ranking_inputs import zoning_plan


def extract_or_model_region() -> Iterator[Parameter]:
    yield openstreetmap_extract("OSM", tr("A .osm.pbf, .osm, .osm.gz or .osm.bz2 file of the town or region."))
    yield Flag(
        "SAMPLE",
        tr("Use the model region"),
        help=tr("Runs on the built-in fictional region where no extract is given; needs no file."),
        offered=True,
    )


def openstreetmap_extract(name: str, help_text: str) -> Parameter:
    return FileIn(
        name,
        tr("OpenStreetMap extract"),
        help=help_text,
        optional=True,
        filter="OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)",
    )


def layers_of_your_own() -> Iterator[Parameter]:
    yield LayerIn(
        "PLOTS",
        tr("Plots"),
        help=tr("Plots, or parcels from “Import cadastre”. Left out: derived from land use and streets."),
        geometries=(POLYGON,),
        identifier="plot_id",
        optional=True,
    )
    yield PopulationIn(
        "POPULATION",
        tr("Population"),
        help=tr(
            "Points or cells with a number of people; a layer, a raster or a CSV file. Left out: estimated from "
            "residential floor space."
        ),
        optional=True,
    )
    yield Flag(
        "PEOPLE_AT_HOMES",
        tr("Put people at their homes"),
        help=tr("Shares the people of each cell among its residential buildings by floor space."),
        optional=True,
        advanced=True,
    )
    yield LayerIn(
        "QUARTERS",
        tr("Quarters"),
        help=tr("Left out: OpenStreetMap boundaries or places, else a grid."),
        geometries=(POLYGON,),
        identifier="quarter_id",
        optional=True,
    )
    yield LayerIn(
        "OWNERS",
        tr("Owners"),
        help=tr(
            "A table with the plots' keys (“plot_id”) and owners' classes or names, such as an export of the land "
            "register as CSV. Names are classified and not kept. Left out: owners as the plots name them."
        ),
        geometries=(TABLE,),
        optional=True,
    )
    yield LayerIn(
        "FLOWS",
        tr("Measured flows"),
        help=tr(
            "A table with “from_node”, “to_node” (quarters), “material” and “t_a”. "
            "Left out: estimated from people, jobs and floor space."
        ),
        geometries=(TABLE,),
        optional=True,
    )
    yield zoning_plan()


def seed_and_size(seed: str, size: str, advanced: bool = False) -> Iterator[Parameter]:
    """What makes a model region, by what people call the two."""
    yield Number(
        "SEED",
        seed,
        help=tr("The same seed and size give the same region, everywhere."),
        default=1,
        integer=True,
        advanced=advanced,
    )
    yield Number(
        "SIZE",
        size,
        help=tr("From 500 for a small town to 1,000,000 for a whole city region."),
        default=2000,
        minimum=500,
        maximum=1_000_000,
        integer=True,
        advanced=advanced,
    )


def layers_of_result(opened: Sequence[Layer], others: Sequence[Layer] = ()) -> Iterator[Parameter | LayerOfFile]:
    """Whether layers of the GeoPackage ``OUTPUT`` come into the project, and these and others for models to go on."""
    yield Flag(
        "OPEN_LAYERS",
        tr("Open the layers in the project"),
        help=tr("Styled and grouped, when the file is complete. In models it has no effect."),
        default=True,
        optional=True,
    )
    for layer in (*opened, *others):
        yield LayerOfFile(layer.name.upper(), tr(layer.title), layer, opened=layer in opened)


def how_the_study_is_shown() -> Iterator[Parameter]:
    yield Crs(
        "TARGET_CRS",
        tr("Coordinate reference system"),
        help=tr("Projected, in metres. Left out: the UTM zone of the area."),
        optional=True,
        advanced=True,
    )
    yield Text("TITLE", tr("Title"), help=tr("Stands on the report and the project."), optional=True, advanced=True)
    yield Choice(
        "LANGUAGE",
        tr("Language of project and report"),
        help=tr("Whatever language QGIS runs in."),
        options=languages(),
        default="",
        advanced=True,
    )
