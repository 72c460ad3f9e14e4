"""Tables of owners beside the parcels, with the quirks of the exports of Baden-Württemberg."""

import geopandas as gpd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.cadastre.load import CadastreFields, OwnerFields, import_cadastre
from stadtregion_plugin.core.sources.cadastre.owner_table import parcel_key

KEYS = ["080271___023440002__", "080271___02345______", "080271___02346______"]

LGL = """Auszug aus dem Liegenschaftskataster;;;
Stand: 01.07.2026
FKZ;EIGENTUEMER;ANTEIL;BEMERKUNG
080271___023440002;M&#252;ller &amp; S&ouml;hne GmbH;;
080271___02345____;Wei&szlig;, Kunigunde;1/4;"erste &quot;H&auml;lfte&quot;"
080271___02345____;Stadt Fellbach&#59; Liegenschaftsamt;3/4;
080271___09999____;Land Baden-W&uuml;rttemberg;;
Anzahl der Zeilen: 4
"""


def parcels(keys=KEYS):
    squares = [shapely.box(513_000 + 50 * n, 5_404_000, 513_040 + 50 * n, 5_404_025) for n in range(len(keys))]
    return gpd.GeoDataFrame({"parcel_id": keys}, geometry=squares, crs=25832)


def joined(tmp_path, content, encoding="utf-8", frame=None, **fields):
    path = tmp_path / "owners.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return import_cadastre(
        None,
        frame=parcels() if frame is None else frame,
        owners=path,
        fields=CadastreFields(owners=OwnerFields(**fields)),
        salt="s",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_export_of_baden_wuerttemberg_with_all_its_quirks(tmp_path, encoding):
    cadastre = joined(tmp_path, LGL, encoding=encoding)
    found = cadastre.parcels.set_index("parcel_id")
    assert list(found.loc[KEYS[:2], "owner_class"]) == ["company", "municipality"]
    assert list(found.loc[KEYS[:2], "owner_share"]) == [1.0, 0.75]
    assert list(found.loc[KEYS[:2], "owner_count"]) == [1, 2]
    assert found.loc[KEYS[2], "owner_class"] is None
    assert cadastre.warnings == [
        "1 parcels found no owner in the table of owners.",
        "1 rows of the table of owners found no parcel.",
    ]
    assert "Kunigunde" not in cadastre.parcels.to_csv()


def test_an_entity_may_stand_for_the_delimiter(tmp_path):
    """Two companies in one cell are not two cells: the pseudonym is that of the whole name."""
    one = joined(tmp_path, "FKZ;NAME\n080271___02345;Alpha GmbH&#59; Werk &quot;Nord&quot;\n").parcels
    other = joined(tmp_path, 'FKZ\tNAME\n080271___02345\tAlpha GmbH; Werk "Nord"\n').parcels
    assert one["owner_key"][1] == other["owner_key"][1] is not None


def test_letters_of_windows(tmp_path):
    content = "FKZ;Name;Vorname\n080271___02345;Müller;Jürgen\n080271___02346;Größe GmbH;\n"
    found = joined(tmp_path, content, encoding="cp1252").parcels
    assert list(found["owner_class"]) == [None, "private", "company"]
    utf = joined(tmp_path, content).parcels
    assert list(found["owner_key"]) == list(utf["owner_key"])


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_usual_delimiter(tmp_path, delimiter):
    content = delimiter.join(("parcel_id", "owner")) + "\n" + delimiter.join((KEYS[1], '"Stadt Fellbach"')) + "\n"
    assert joined(tmp_path, content).parcels["owner_class"][1] == "municipality"


def test_classes_and_codes_are_taken_as_they_are(tmp_path):
    content = f"flstkennz;owner_class\n{KEYS[0]};coop\n{KEYS[1]};church\n"
    assert list(joined(tmp_path, content).parcels["owner_class"]) == ["coop", "church", None]
    content = f"flstkennz;eigentuemerart\n{KEYS[0]};5500\n{KEYS[1]};1100\n"
    assert list(joined(tmp_path, content).parcels["owner_class"]) == ["municipality", "private", None]


def test_fields_with_names_of_their_own_can_be_named(tmp_path):
    content = f"nr;wem\n{KEYS[0]};Stadt Fellbach\n"
    with pytest.raises(InputError, match="key of the table of owners"):
        joined(tmp_path, content)
    with pytest.raises(InputError, match="name field"):
        joined(tmp_path, content, key="nr")
    assert joined(tmp_path, content, key="NR", name="wem").parcels["owner_class"][0] == "municipality"


def test_a_quotation_mark_that_nobody_closed_swallows_nothing(tmp_path):
    rows = "".join(f"080271___0{number:04d};Stadt Fellbach\n" for number in range(2300, 2360))
    found = joined(tmp_path, f'FKZ;NAME\n080271___09999;"Zum Adler\n{rows}').parcels
    assert list(found["owner_class"]) == [None, "municipality", "municipality"]


def test_any_table_gdal_reads(tmp_path):
    table = gpd.GeoDataFrame({"flstkennz": KEYS, "eigentuemer": ["Stadt Fellbach"] * 3}, geometry=[None] * 3)
    path = tmp_path / "owners.gpkg"
    table.to_file(path, engine="pyogrio")
    cadastre = import_cadastre(None, frame=parcels(), owners=path)
    assert list(cadastre.parcels["owner_class"]) == ["municipality"] * 3


def test_identifiers_of_other_countries_are_joined_as_they_are(tmp_path):
    frame = parcels(["189-8", "189-63", "190-54"])
    found = joined(tmp_path, "parcel_id,owner\n189-63,City of Cambridge\n", frame=frame).parcels
    assert list(found["owner_class"]) == [None, "municipality", None]


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(st.integers(10_000, 169_999), st.integers(1, 999), st.integers(1, 99_999), st.integers(1, 9_999)),
    st.sampled_from(["", "_", "__", "01"]),
)
def test_a_german_key_is_the_same_with_and_without_its_sequence_number(parts, rest):
    district, sheet, numerator, denominator = parts
    whole = f"{district:06d}{sheet:03d}{numerator:05d}{denominator:04d}"
    assert parcel_key(whole + rest) == parcel_key(whole) == whole
    assert parcel_key(f"{district:06d}-{sheet:03d}-{numerator:05d}/{denominator:04d}") == whole
    bare = f"{district:06d}___{numerator:05d}"
    assert parcel_key(bare) == parcel_key(bare + "______") == bare + "____"


def test_an_empty_or_unreadable_table_is_named(tmp_path):
    with pytest.raises(InputError, match=r"owners\.csv is empty"):
        joined(tmp_path, b"  \n")
    with pytest.raises(InputError, match=r"owners\.csv"):
        joined(tmp_path, b"\x00\x01\x02picture")


def test_a_table_none_of_whose_keys_is_a_parcel_is_told_without_its_names(tmp_path):
    with pytest.raises(InputError, match="has the key of a parcel; parcels have keys such as 080271___02344") as error:
        joined(tmp_path, "FKZ;EIGENTUEMER\n999999___00001____;Unbedarft, Ulf\n")
    assert "Unbedarft" not in str(error.value)
