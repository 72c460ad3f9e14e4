"""Own tables come from spreadsheets, mostly German ones: semicolons, decimal commas, Windows' letters."""

import pandas as pd
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.numerals import numbers_of
from stadtregion_plugin.core.schema import BUILDINGS, PLOTS
from stadtregion_plugin.core.tables import TABLES, read_table

NAME = "factory_types"


def rows() -> pd.DataFrame:
    return pd.read_csv(TABLES / f"{NAME}.csv", comment="#")


def own(folder, content: bytes):
    path = folder / "Eigene Tabelle.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", [path.stem for path in sorted(TABLES.glob("*.csv"))])
def test_a_copy_of_a_shipped_table_reads_as_the_table_itself(name):
    shipped = read_table(name)
    pd.testing.assert_frame_equal(read_table(name, TABLES / f"{name}.csv"), shipped)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_german_spreadsheet_is_understood(tmp_path, encoding, separator):
    table = rows().assign(name_de="Nährmittel, groß", clear_height_m=4.25)
    written = table.to_csv(index=False, sep=separator, decimal=",").replace("4,25", "4,25 m")
    read = read_table(NAME, own(tmp_path, written.encode(encoding)))
    assert read["name_de"].tolist() == ["Nährmittel, groß"] * len(table)
    assert read["clear_height_m"].tolist() == [4.25] * len(table)
    assert read["floor_min_m2"].tolist() == table["floor_min_m2"].tolist()


def test_points_group_thousands_where_decimals_have_a_comma(tmp_path):
    table = rows().head(2).astype(object)
    table["floor_min_m2"], table["clear_height_m"] = ["1.500", "12.000"], ["4,5", "5,0"]
    read = read_table(NAME, own(tmp_path, table.to_csv(index=False, sep=";").encode()))
    assert read["floor_min_m2"].tolist() == [1500, 12000]


def test_capitals_blanks_and_empty_rows_do_no_harm(tmp_path):
    table = rows().rename(columns=lambda name: f" {name.upper()} ")
    written = table.to_csv(index=False, sep=";") + ";" * (len(table.columns) - 1) + "\n"
    assert len(read_table(NAME, own(tmp_path, written.encode()))) == len(table)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"PK\x03\x04" + bytes(range(256)), "is a workbook; save its sheet as CSV"),
        (b"a;b\n1;2\n", "lacks the columns factory_type"),
        (b"a,b\n1,2,3\n1,2,3\n", "rows longer than its header"),
        (b'a,b\n1,2\n1,2,3,4\n"', "cannot be read as CSV"),
        (rows().assign(floor_min_m2="viel").to_csv(index=False).encode(), "“viel” as floor_min_m2 in its row 1"),
    ],
)
def test_a_table_that_cannot_be_used_is_named_with_the_way_out(tmp_path, content, words):
    with pytest.raises(InputError) as error:
        read_table(NAME, own(tmp_path, content))
    assert words in str(error.value)
    assert "Eigene Tabelle.csv" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        *[("12,5", 12.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("-0,5", -0.5), ("640 m²", 640), ("1 250", 1250)],
        *[("1.234", 1.234), ("1e3", 1000), (" 7 ", 7)],
    ],
)
def test_numbers_are_read_as_people_write_them(written, number):
    assert numbers_of(pd.Series([written])).tolist() == [number]


@pytest.mark.parametrize("written", ["k. A.", "", "1,2,3", "1.2.3,4", "zwölf", None])
def test_what_is_no_number_is_not_known(written):
    assert numbers_of(pd.Series([written], dtype=object)).isna().all()


def test_a_layer_of_texts_gets_the_kinds_of_the_schema():
    plots = PLOTS.conform(pd.DataFrame({"plot_id": [1, 2], "area_m2": ["1.234,5", "k. A."]}))
    assert plots["area_m2"].tolist()[0] == 1234.5
    assert plots["area_m2"].isna().tolist() == [False, True]
    buildings = BUILDINGS.conform(pd.DataFrame({"levels": ["2,5", "", "3"], "vacant": ["ja", "false", "?"]}))
    assert buildings["levels"].fillna(-1).tolist() == [2.5, -1, 3]
    assert buildings["vacant"].tolist()[:2] == [True, False]
    assert buildings["vacant"].isna().tolist() == [False, False, True]
