"""Whose a parcel is by the land register in a NAS file. Shares are counted by hand from what each test writes."""

import pytest

from stadtregion_plugin.core.labels import OWNER_CLASSES, TENURES
from stadtregion_plugin.core.sources.cadastre.load import import_cadastre
from stadtregion_plugin.core.sources.owner_keys import owner_keys
from stadtregion_plugin.core.tables import read_table
from tests.core.sources.nas_writer import Nas, outline, square

SALT = "a salt for tests"


def key(number):
    return f"020125___{number:05d}______"


@pytest.fixture
def nas():
    return Nas()


def owners_of(nas, tmp_path, parcels=1):
    """Parcels 1 … ``parcels``, booked under B1 …, after import; the index is the number."""
    for number in range(1, parcels + 1):
        nas.parcel(
            f"F{number}", key(number), outline(square(466_900 + 100 * number, 5_974_900, 50)), booked=f"B{number}"
        )
    path = tmp_path / "nas.xml"
    path.write_text(nas.text(), encoding="utf-8")
    found = import_cadastre(path, salt=SALT).parcels
    return found.set_index(found["parcel_id"].str[9:14].astype(int))


def test_one_owner_has_it_all(nas, tmp_path):
    nas.owned("B1", [("Stadt Cuxhaven", None, None)])
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.owner_class, parcel.owner_share, parcel.owner_count) == ("municipality", 1.0, 1)
    assert parcel.legal_form == "public_law"
    assert parcel.tenure == "land"
    assert parcel.owner_key == owner_keys(["Stadt Cuxhaven"], SALT)[0]


def test_the_class_with_the_largest_share_leads(nas, tmp_path):
    nas.owned("B1", [("Hafenbau GmbH", None, "2/5"), ("Meier", "Anna", "3/10"), ("Meier", "Otto", "3/10")])
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.owner_class, parcel.owner_count) == ("private", 3)
    assert parcel.owner_share == pytest.approx(0.6)
    assert parcel.legal_form == "natural_person"


def test_shares_that_nobody_wrote_are_even(nas, tmp_path):
    nas.owned("B1", [("Hafenbau GmbH", None, "1/2"), ("Meier", "Anna", None), ("Stadt Cuxhaven", None, None)])
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.owner_class, parcel.owner_share) == ("company", 0.5)


def test_a_first_name_makes_a_person_of_a_bank(nas, tmp_path):
    nas.owned("B1", [("Bank", "Otto", None)])
    assert owners_of(nas, tmp_path).loc[1].owner_class == "private"


def test_the_code_of_the_register_counts_before_the_name(nas, tmp_path):
    nas.booking("B1", "1100", "S1")
    nas.sheet("S1")
    nas.entry("N1", "S1", "P1", code="5500")
    nas.person("P1", "Neuwerker Grundbesitz")
    nas.booking("B2", "1100", "S2")
    nas.sheet("S2")
    nas.entry("N2", "S2", None, code="4100")  # an extract without personal data
    parcels = owners_of(nas, tmp_path, 2)
    assert list(parcels["owner_class"]) == ["municipality", "church"]
    assert parcels["owner_key"][2] is None


def test_condominium_owners_come_through_the_shares_booked_on_the_land(nas, tmp_path):
    """Land divided by WEG on a fictitious sheet; three units of 500, 300 and 200 thousandths."""
    nas.booking("B1", "1101", "S0")
    nas.sheet("S0", "5000")
    nas.entry("N0", "S0", "P0")
    nas.person("P0", "Nur ein fiktives Blatt AG")
    for number, (share, name, given) in enumerate(
        [("500/1000", "Wohnbau eG", None), ("300/1000", "Meier", "Anna"), ("200/1000", "Schulze", "Emil")], start=1
    ):
        nas.booking(f"W{number}", "1301", f"S{number}", share, at="B1")
        nas.sheet(f"S{number}")
        nas.entry(f"N{number}", f"S{number}", f"P{number}")
        nas.person(f"P{number}", name, given)
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.tenure, parcel.owner_count) == ("condominium", 3)
    assert parcel.owner_share == pytest.approx(0.5)
    assert parcel.owner_class in {"coop", "private"}


def test_shares_of_shares_are_multiplied(nas, tmp_path):
    """Half of the land is a share that is itself divided by 3/4 and 1/4: 0.5, 0.375 and 0.125."""
    nas.booking("B1", "1101", "S0")
    nas.sheet("S0", "5000")
    nas.booking("A1", "1401", "S0", "1/2", at="B1")
    for name, share, at, owner in (
        ("U1", "1/2", "B1", "Hafenbau GmbH"),
        ("U2", "3/4", "A1", "Stadt Cuxhaven"),
        ("U3", "1/4", "A1", "Wohnbau eG"),
    ):
        nas.owned(name, [(owner, None, None)], "1301")
        nas.objects[:] = [one for one in nas.objects if f'gml:id="{name}"' not in one]
        nas.booking(name, "1301", f"{name}s", share, at=at)
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.owner_class, parcel.owner_count) == ("company", 3)
    assert parcel.owner_share == pytest.approx(0.5)


def test_a_heritable_building_right_shows_in_the_tenure_and_leaves_the_owner(nas, tmp_path):
    nas.owned("B1", [("Stadt Cuxhaven", None, None)])
    nas.booking("E1", "2101", "S9", at="B1")
    nas.sheet("S9")
    nas.entry("N9", "S9", "P9")
    nas.person("P9", "Hafenbau GmbH")
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.tenure, parcel.owner_class, parcel.owner_count) == ("heritable_building_right", "municipality", 1)


def test_a_lane_belongs_to_the_owners_of_the_parcels_it_serves(nas, tmp_path):
    """Two shares in a lane (§3(4) GBO) without sheets of their own point at the parcels they belong to (zu)."""
    nas.owned("B1", [("Stadt Cuxhaven", None, None)])
    nas.owned("B2", [("Wohnbau eG", None, None)])
    nas.booking("B3", "1102", "S3")
    nas.sheet("S3", "5000")
    nas.booking("A1", "1302", "S3", "1/4", at="B3", to="B1")
    nas.booking("A2", "1302", "S3", "3/4", at="B3", to="B2")
    lane = owners_of(nas, tmp_path, 3).loc[3]
    assert (lane.owner_class, lane.owner_share, lane.owner_count) == ("coop", 0.75, 2)
    assert lane.tenure == "shared_land"


def test_a_booking_that_only_points_ahead_finds_its_owner_there(nas, tmp_path):
    nas.booking("B1", "1301", "S0", "1/2", at="X")
    nas.sheet("S0", "5000")
    nas.owned("X", [("Stadt Cuxhaven", None, None)])
    assert owners_of(nas, tmp_path).loc[1].owner_class == "municipality"


def test_bookings_that_point_in_a_circle_end(nas, tmp_path):
    nas.booking("B1", "1101", "S0", at="A1")
    nas.booking("A1", "1401", "S0", "1/2", at="A2")
    nas.booking("A2", "1401", "S0", "1/2", at="B1", to="A1")
    nas.sheet("S0", "5000")
    nas.owned("U", [("Stadt Cuxhaven", None, None)], "1301")
    nas.booking("V", "1301", "Us", "1/2", at="A2")
    parcel = owners_of(nas, tmp_path).loc[1]
    assert parcel.owner_class == "municipality"


def test_rights_that_leave_the_owner_free_change_nothing(nas, tmp_path):
    nas.owned("B1", [("Stadt Cuxhaven", None, None)])
    nas.booking("R1", "2104", "S9", at="B1")  # a fishing right
    nas.sheet("S9")
    nas.entry("N9", "S9", "P9")
    nas.person("P9", "Fischer", "Fritz")
    parcel = owners_of(nas, tmp_path).loc[1]
    assert (parcel.tenure, parcel.owner_class, parcel.owner_count) == ("land", "municipality", 1)


def test_who_is_not_in_the_file_is_unknown_and_still_an_owner(nas, tmp_path):
    nas.booking("B1", "1100", "S1")
    nas.sheet("S1")
    nas.entry("N1", "S1", "missing")
    parcel = owners_of(nas, tmp_path, 2)
    assert (parcel.owner_class[1], parcel.owner_count[1]) == ("unknown", 1)
    assert parcel.owner_class[2] is None


def test_the_same_owners_have_the_same_pseudonym_whatever_their_shares(nas, tmp_path):
    nas.owned("B1", [("Meier", "Anna", "1/2"), ("Meier", "Otto", "1/2")])
    nas.owned("B2", [("Meier", "Otto", "1/4"), ("Meier", "Anna", "3/4")])
    nas.owned("B3", [("Meier", "Anna", None)])
    parcels = owners_of(nas, tmp_path, 3)
    assert parcels.owner_key[1] == parcels.owner_key[2] != parcels.owner_key[3]


def test_pseudonyms_change_from_run_to_run_unless_a_salt_is_given(nas, tmp_path):
    nas.owned("B1", [("Meier", "Anna", None)])
    with_salt = owners_of(nas, tmp_path).owner_key[1]
    path = tmp_path / "nas.xml"
    keys = {import_cadastre(path).parcels["owner_key"][0] for _ in range(2)} | {with_salt}
    assert len(keys) == 3
    assert import_cadastre(path, salt=SALT).parcels["owner_key"][0] == with_salt


def test_no_name_reaches_the_result(nas, tmp_path):
    nas.owned("B1", [("Zwiebelfisch", "Kunigunde", None), ("Quastenflosser GmbH", None, None)])
    nas.person("P8", "Unbeteiligt", "Ulf", "1950-02-03")
    path = tmp_path / "nas.xml"
    owners_of(nas, tmp_path)
    cadastre = import_cadastre(path)
    kept = cadastre.parcels.to_csv() + cadastre.buildings.to_csv() + "".join(cadastre.warnings) + repr(cadastre)
    for name in ("Zwiebelfisch", "Kunigunde", "Quastenflosser", "Unbeteiligt", "1950"):
        assert name.casefold() not in kept.casefold()


def test_every_kind_of_booking_has_a_tenure_with_a_label():
    table = read_table("alkis_bookings")
    assert set(table["tenure"]) - {""} <= set(TENURES)
    assert set(table["holds"]) == {"land", "right", "none"}
    assert len(table) == 51  # AX_Buchungsart_Buchungsstelle
    assert "private" in OWNER_CLASSES
