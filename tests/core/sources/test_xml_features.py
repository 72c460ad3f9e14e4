"""XML from strangers: what it may not do to the machine that reads it."""

import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.cadastre.xml_features import FeatureStream

FEATURE = "<featureMember><Plot><name>{name}</name></Plot></featureMember>"


def read(tmp_path, declared, name):
    path = tmp_path / "town.gml"
    path.write_text(
        f'<?xml version="1.0"?>{declared}<FeatureCollection>{FEATURE.format(name=name)}</FeatureCollection>'
    )
    taken = []
    FeatureStream(lambda kind, element: taken.append((kind, "".join(element.itertext())))).read(path)
    return taken


@pytest.mark.parametrize(
    "entity",
    ['<!ENTITY many "lol lol lol lol">', '<!ENTITY many SYSTEM "file:///etc/hostname">', '<!ENTITY % many "lol">'],
    ids=["one that grows", "one that names a file", "one of the declaration itself"],
)
def test_a_file_that_declares_entities_is_refused_before_they_are_read(tmp_path, entity):
    with pytest.raises(InputError, match="town.gml declares XML entities"):
        read(tmp_path, f"<!DOCTYPE FeatureCollection [{entity}]>", "&many;")


def test_the_five_entities_of_xml_itself_are_read(tmp_path):
    assert read(tmp_path, "", "Meier &amp; Söhne &lt;KG&gt;") == [("Plot", "Meier & Söhne <KG>")]
