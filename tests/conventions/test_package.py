"""The zip for plugins.qgis.org: what is in it, and that the site's own checks find nothing."""

import subprocess
import zipfile

import pytest

from scripts import make_package as packing
from scripts.check_package import findings
from scripts.make_package import PLUGIN, Unfit, make_package, newest_changes, placeholders, read_metadata
from tests.shared import ROOT

METADATA = (ROOT / PLUGIN / "metadata.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("package") / "stadtregion_plugin.zip"
    make_package(path)
    return path


@pytest.fixture
def names(package):
    with zipfile.ZipFile(package) as archive:
        return archive.namelist()


def stored(package, name):
    with zipfile.ZipFile(package) as archive:
        return archive.read(f"{PLUGIN}/{name}")


def test_the_same_files_make_the_same_bytes(package, tmp_path):
    make_package(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_one_folder_holds_what_git_knows_of_the_plugin_and_nothing_else(names):
    known = subprocess.run(["git", "ls-files", PLUGIN], cwd=ROOT, capture_output=True, text=True, check=True)
    assert sorted(names) == sorted(known.stdout.splitlines())
    assert {name.split("/")[0] for name in names} == {PLUGIN}


def test_the_licence_is_that_of_the_project(package):
    assert stored(package, "LICENSE") == (ROOT / "LICENSE").read_bytes()


def test_the_metadata_bring_the_changes_and_speak_german(package):
    metadata = read_metadata(stored(package, "metadata.txt").decode())
    assert metadata["changelog"].startswith(metadata["version"])
    assert "Produktive Stadtregion" in metadata["name[de]"]
    assert len(metadata["about[de]"]) > 500


def test_the_packages_named_are_those_of_the_plugins_requirements(package):
    asked = read_metadata(stored(package, "metadata.txt").decode())["external_deps"].split()
    assert sorted(asked) == sorted(stored(package, "requirements.txt").decode().split())


def test_the_checks_of_the_site_find_nothing(package):
    assert findings(package) == []


def test_the_checks_find_what_the_site_would(package, tmp_path):
    spoilt = tmp_path / "spoilt.zip"
    spoilt.write_bytes(package.read_bytes())
    careless = "import os\nassert os\npassword = 'Tr0ub4dor&3 correct horse'\nif os == None: pass\n"
    with zipfile.ZipFile(spoilt, "a") as archive:
        archive.writestr(f"{PLUGIN}/careless.py", careless)
        archive.writestr(f"{PLUGIN}/fast.so", b"\x7fELF")
        archive.writestr(f"{PLUGIN}/.bandit", "[bandit]\n")
        runs = zipfile.ZipInfo(f"{PLUGIN}/run.py")
        runs.external_attr = 0o100755 << 16
        archive.writestr(runs, "")
    found = "\n".join(findings(spoilt))
    for words in ("B101", "B105", "detect-secrets", "E711", "fast.so", ".bandit is hidden", "run.py may be executed"):
        assert words in found


def test_a_zip_of_two_folders_is_named_as_such(package, tmp_path):
    spoilt = tmp_path / "spoilt.zip"
    spoilt.write_bytes(package.read_bytes())
    with zipfile.ZipFile(spoilt, "a") as archive:
        archive.writestr("another/file.py", "")
    assert findings(spoilt)[0] == "it has 2 top folders instead of one"


@pytest.mark.parametrize(
    ("replaced", "by", "said"),
    [
        ("description[de]=", "nothing=", "says nothing in “description[de]”"),
        ("tracker=", "trackers=", "says nothing in “tracker”"),
        ("version=0", "version=v0", "is not three numbers"),
        ("homepage=https://", "homepage=", "is no web address"),
        ("about=For", "about=<b>For</b>", "holds HTML"),
        ("author=", "author=A / B ", "has a slash"),
        ("about=For", "about=For 17 % of", "cannot be read"),
        ("[general]", "[plugin]", "cannot be read"),
    ],
)
def test_metadata_that_the_site_would_refuse_stop_the_package(replaced, by, said):
    assert replaced in METADATA
    with pytest.raises(Unfit, match=said.replace("[", r"\[").replace("]", r"\]")):
        packing.require_complete(read_metadata(METADATA.replace(replaced, by, 1)))


def test_a_changelog_of_another_version_stops_the_package():
    with pytest.raises(Unfit, match=r"begins with 0.0.9, metadata.txt says version 0.1.0"):
        newest_changes("0.1.0", "# Changelog\n\n## 0.0.9\n\n- First.\n")


def test_changes_survive_the_trip_through_the_metadata():
    changes = newest_changes("0.2.0", "# Changelog\n\n## 0.2.0\n\n- Gains 17 %.\n  Still.\n\n## 0.1.0\n\n- First.\n")
    read = read_metadata(f"[general]\nchangelog={changes}\n")["changelog"]
    assert read == "0.2.0\n- Gains 17 %. Still.\n0.1.0\n- First."


def test_german_texts_that_were_not_built_stop_the_package(monkeypatch):
    monkeypatch.setattr("scripts.update_translations.translations", lambda: {"Sites": "Ganz neue Orte"})
    with pytest.raises(Unfit, match="qm is older than"):
        packing.require_translations()


@pytest.mark.parametrize("name", ["a/core.so", "a/.hidden.py", "a/tests/test_a.py", "a/symbology-style.db"])
def test_strays_stop_the_package(name):
    needed = {f"{PLUGIN}/{one}": ROOT for one in packing.NEEDED_FILES}
    packing.require_fit(needed)
    with pytest.raises(Unfit, match="has no place in a plugin"):
        packing.require_fit(needed | {name: ROOT})


def test_addresses_of_examples_are_named_until_there_are_real_ones():
    text = METADATA.replace("email=stadtregion@example.org", "email=office@stadtregion.example.org")
    named = placeholders(read_metadata(text))
    assert set(named) <= {"homepage", "tracker", "repository", "email"}
    assert "email" in named
