"""Pack the plugin into the zip that QGIS installs and plugins.qgis.org takes: the same bytes for the same files.

The zip holds the files of ``stadtregion_plugin`` that git knows, in one folder, with the newest sections of
CHANGELOG.md in its metadata. Metadata that lacks something, a German text that was not built anew or a file that has no
place in a plugin stop it with one sentence.
"""

from __future__ import annotations

import argparse
import configparser
import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlparse

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "stadtregion_plugin"
TARGET = ROOT / "build" / f"{PLUGIN}.zip"
LARGEST = 25_000_000
#: What plugins.qgis.org refuses an upload without.
REQUIRED = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"),
    *("homepage", "tags", "category", "icon", "qgisMaximumVersion", "hasProcessingProvider", "external_deps"),
)
GERMAN = ("name", "description", "about", "tags")
LINKS = ("homepage", "tracker", "repository")
NEEDED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "requirements.txt", "i18n/stadtregion_de.qm")
#: What a plugin is made of; anything else is a stray or a binary.
SUFFIXES = frozenset(
    (
        *(".py", ".txt", ".csv", ".qml", ".qpt", ".model3", ".json", ".html", ".css", ".js", ".md"),
        *(".svg", ".png", ".jpg", ".webp", ".ts", ".qm", ".ui"),
    )
)
NO_SUFFIX = frozenset(("LICENSE",))
SECTIONS_OF_THE_CHANGELOG = 3
#: Names set aside for examples (RFC 2606): good in form, and nobody's.
_EXAMPLE = re.compile(r"(^|[/.@])example\.(org|com|net)\b")


class Unfit(Exception):
    """Why there is no package; one sentence."""


def tracked_files() -> dict[str, Path]:
    """The plugin's files that git knows, by their name in the zip."""
    listed = subprocess.run(["git", "ls-files", "-z", "--", PLUGIN], cwd=ROOT, capture_output=True, check=False)
    names = sorted(name for name in listed.stdout.decode().split("\0") if name)
    if listed.returncode or not names:
        raise Unfit("git lists no files of the plugin; the package is made in a clone of the repository.")
    files = {name: ROOT / name for name in names}
    gone = [name for name, path in files.items() if not path.is_file()]
    if gone:
        raise Unfit(f"{gone[0]} is gone but git still knows it; commit its removal or bring it back.")
    return files


def require_fit(files: dict[str, Path]) -> None:
    for name in NEEDED_FILES:
        if f"{PLUGIN}/{name}" not in files:
            raise Unfit(f"{PLUGIN}/{name} is missing among the files that git knows.")
    for name in files:
        path = Path(name)
        if path.suffix not in SUFFIXES and path.name not in NO_SUFFIX:
            raise Unfit(f"{name} has no place in a plugin: files ending in “{path.suffix}” are not packed.")
        if any(part.startswith((".", "__pycache__")) for part in path.parts) or "tests" in path.parts:
            raise Unfit(f"{name} has no place in a plugin: no hidden files, caches or tests are packed.")


def read_metadata(text: str) -> configparser.SectionProxy:
    """The section of metadata.txt, read as QGIS and its site do, which trip over a lone %."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign] # names keep their capitals
    try:
        parser.read_string(text)
        section = parser["general"]
        dict(section)
    except (configparser.Error, KeyError) as error:
        raise Unfit(f"metadata.txt cannot be read: {error}") from error
    return section


def require_complete(metadata: configparser.SectionProxy) -> None:
    wanted = (*REQUIRED, *(f"{name}[de]" for name in GERMAN))
    for name in wanted:
        if not metadata.get(name, "").strip():
            raise Unfit(f"metadata.txt says nothing in “{name}”.")
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"]):
        raise Unfit(f"The version “{metadata['version']}” of metadata.txt is not three numbers with dots.")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"]):
        raise Unfit(f"The email “{metadata['email']}” of metadata.txt is no address.")
    if "/" in metadata["author"]:
        raise Unfit("The author in metadata.txt has a slash, which plugins.qgis.org refuses.")
    for name in LINKS:
        parts = urlparse(metadata[name])
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise Unfit(f"The {name} “{metadata[name]}” of metadata.txt is no web address.")
    for name in wanted:
        if re.search(r"<[a-z/]", metadata[name]):
            raise Unfit(f"“{name}” in metadata.txt holds HTML, which plugins.qgis.org does not show.")


def placeholders(metadata: configparser.SectionProxy) -> list[str]:
    """The fields that still name an example's address."""
    return [name for name in (*LINKS, "email") if _EXAMPLE.search(metadata[name])]


def newest_changes(version: str, changelog: str) -> str:
    """The newest sections of the changelog as lines of metadata.txt; the first one is the version's own."""
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    if not sections or sections[0].split()[0] != version:
        first = sections[0].split()[0] if sections else "nothing"
        raise Unfit(f"CHANGELOG.md begins with {first}, metadata.txt says version {version}.")
    text = "\n".join(section.strip() for section in sections[:SECTIONS_OF_THE_CHANGELOG])
    text = re.sub(r"\n +(?=\S)", " ", text)  # an entry is one line, however it is wrapped
    lines = (line.strip() for line in text.splitlines() if line.strip())
    return "\n ".join(lines).replace("`", "").replace("%", "%%")


def require_translations() -> None:
    """Every German text of the .ts stands in the .qm: whichever is newer, they say the same."""
    from scripts.update_translations import translations
    from stadtregion_plugin.bridge.messages import translation_into

    german = translation_into("de")
    stale = [source for source, wanted in translations().items() if german(source) != wanted]
    if stale:
        raise Unfit(
            f"stadtregion_de.qm is older than stadtregion_de.ts ({len(stale)} texts, the first is “{stale[0]}”); "
            "run 'make translations' and commit both."
        )


def packed(files: dict[str, Path], metadata: str) -> bytes:
    """The zip: files in the order of their names, without the times and owners that would differ."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in files.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            data = metadata.encode() if name == f"{PLUGIN}/metadata.txt" else path.read_bytes()
            archive.writestr(entry, data)
    return content.getvalue()


def make_package(target: Path = TARGET) -> configparser.SectionProxy:
    """Write the package to ``target`` and return its metadata; ``Unfit`` where something is missing."""
    files = tracked_files()
    require_fit(files)
    text = files[f"{PLUGIN}/metadata.txt"].read_text(encoding="utf-8")
    metadata = read_metadata(text)
    require_complete(metadata)
    require_translations()
    changes = newest_changes(metadata["version"], (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    text = f"{text.rstrip()}\nchangelog={changes}\n"
    zipped = packed(files, text)
    if len(zipped) > LARGEST:
        raise Unfit(f"The package has {len(zipped) / 1e6:.1f} MB; plugins.qgis.org takes {LARGEST / 1e6:.0f} MB.")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(zipped)
    return read_metadata(text)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=TARGET, help="where the zip goes")
    target = parser.parse_args().out
    try:
        metadata = make_package(target)
    except Unfit as reason:
        print(f"package: {reason}", file=sys.stderr)
        return 1
    size = target.stat().st_size / 1e6
    print(f"package: {target} ({size:.1f} MB), version {metadata['version']}")
    examples = placeholders(metadata)
    if examples:
        print(f"package: before an upload, give {', '.join(examples)} in metadata.txt real addresses")
    return 0


if __name__ == "__main__":
    sys.exit(main())
