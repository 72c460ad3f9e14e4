"""Tables of flows as spreadsheets in Germany save them."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from tests.core.flows.regions import quarters


def test_a_table_with_semicolons_decimal_commas_and_letters_of_windows_is_read(provider, tmp_path):
    """90 t of paper are supplied and 100 wanted, so 10 are imported."""
    quarters().to_file(tmp_path / "nodes.gpkg", layer="nodes", driver="GPKG")
    (tmp_path / "supply.csv").write_bytes(
        "node_id;material;t_a;source\nb;paper;60,5;Schätzung\nc;paper;29,5;Öffentliche Abfallbilanz\n".encode("cp1252")
    )
    (tmp_path / "demand.csv").write_text("node_id;material;t_a\na;paper;100\n")
    given = {name: str(tmp_path / f"{name.lower()}.csv") for name in ("SUPPLY", "DEMAND", "FLOWS", "BALANCE")}
    given["NODES"] = str(tmp_path / "nodes.gpkg")
    algorithm = provider.algorithm("matchflows").create()
    results, _ = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert results["IMPORT_T_A"] == pytest.approx(10.0)
