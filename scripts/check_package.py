"""Check a packed plugin as plugins.qgis.org does on upload: its form, Bandit, detect-secrets, flake8, file kinds.

The rules are those that the site has switched on; it blocks an upload for any finding of Bandit or detect-secrets.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from scripts.make_package import LARGEST, NEEDED_FILES, TARGET, Unfit, read_metadata, require_complete

BANDIT_OFF = frozenset(("B109", "B404", "B410", "B411"))
SECRETS_OFF = ("IPPublicDetector",)
SECRETS_UNREAD = (r"metadata\.txt", r"\.secrets\.baseline")
FLAKE8 = (
    *("E101", "E711", "E712", "E713", "E714", "E721", "E722", "E731", "E741", "E742", "E743", "E901", "E902", "E999"),
    *("W605", "F402", "F403", "F404", "F405", "F811", "F821", "F822", "F823", "F831", "F901", "C901"),
)
FORBIDDEN_FOLDERS = frozenset(("__MACOSX", ".git", "__pycache__"))
EXECUTABLES = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo", ".pyd")
#: Files of the site's own tools: with one of them in it the plugin is marked as "configured".
TOOL_SETTINGS = frozenset((".bandit", ".flake8", ".secrets.baseline"))


def form(archive: zipfile.ZipFile) -> Iterator[str]:
    """What is wrong with names, folders, metadata and permissions."""
    names = archive.namelist()
    folders = {name.split("/")[0] for name in names}
    if len(folders) != 1:
        yield f"it has {len(folders)} top folders instead of one"
        return
    folder = folders.pop()
    if not (folder.isidentifier() and folder.isascii()):
        yield f"its folder {folder} is no Python identifier"
    for name in names:
        parts = name.split("/")
        if ".." in name or "\\" in name or name.startswith("/"):
            yield f"{name} names a place outside the folder"
        if FORBIDDEN_FOLDERS & set(parts) or parts[-1].startswith("."):
            yield f"{name} is hidden or a cache"
        if parts[-1] in TOOL_SETTINGS:
            yield f"{name} would tune the site's checks"
        if name.lower().endswith(EXECUTABLES):
            yield f"{name} is executable code"
        if archive.getinfo(name).external_attr >> 16 & 0o111:
            yield f"{name} may be executed"
    for needed in NEEDED_FILES:
        if f"{folder}/{needed}" not in names:
            yield f"{needed} is missing"
            return
    broken = archive.testzip()
    if broken:
        yield f"{broken} is damaged"
    metadata = read_metadata(archive.read(f"{folder}/metadata.txt").decode("utf-8"))
    require_complete(metadata)
    if not metadata.get("changelog", "").strip():
        yield "its metadata has no changelog"
    if f"{folder}/{metadata['icon']}" not in names:
        yield f"its icon {metadata['icon']} is missing"


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def bandit(folder: Path) -> Iterator[str]:
    """All findings but those of the tests that the site has switched off."""
    command = [tool("bandit"), "-r", ".", "-f", "json", "--quiet"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    told = json.loads(done.stdout)
    for error in told["errors"]:
        yield f"Bandit cannot read {error['filename']}: {error['reason']}"
    for found in told["results"]:
        if found["test_id"] not in BANDIT_OFF:
            yield f"Bandit {found['test_id']} {found['filename']}:{found['line_number']} {found['issue_text']}"


def secrets(folder: Path) -> Iterator[str]:
    """detect-secrets always ends with 0, so what it prints counts."""
    command = [tool("detect-secrets"), "scan", "--all-files"]
    command += [part for pattern in SECRETS_UNREAD for part in ("--exclude-files", pattern)]
    command += [part for plugin in SECRETS_OFF for part in ("--disable-plugin", plugin)]
    done = subprocess.run([*command, "."], cwd=folder, capture_output=True, text=True, check=True)
    for name, found in json.loads(done.stdout)["results"].items():
        for secret in found:
            yield f"detect-secrets {name}:{secret['line_number']} {secret['type']}"


def flake8(folder: Path) -> Iterator[str]:
    command = [tool("flake8"), "--isolated", "--max-line-length=120", f"--select={','.join(FLAKE8)}", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    yield from (f"flake8 {line}" for line in (done.stdout + done.stderr).splitlines())


def findings(package: Path) -> list[str]:
    """Everything the site would find in ``package``; empty where it would take it."""
    if package.stat().st_size > LARGEST:
        return [f"it is larger than {LARGEST / 1e6:.0f} MB"]
    try:
        with zipfile.ZipFile(package) as archive, tempfile.TemporaryDirectory() as folder:
            found = list(form(archive))
            archive.extractall(folder)
            for look in (bandit, secrets, flake8):
                found.extend(look(Path(folder)))
    except (zipfile.BadZipFile, Unfit) as error:
        return [str(error)]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, nargs="?", default=TARGET)
    package = parser.parse_args().package
    if not package.is_file():
        print(f"package: there is no {package}; run 'make package' first", file=sys.stderr)
        return 1
    found = findings(package)
    for one in found:
        print(f"package: {one}", file=sys.stderr)
    if not found:
        print("package: Bandit, detect-secrets and flake8 find nothing with the rules of plugins.qgis.org")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
