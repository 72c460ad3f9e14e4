"""Gather every text that people read into i18n/stadtregion_de.ts, keep its translations, and build the .qm.

Texts are the literals in ``tr("…")``, ``text("…")``, ``InputError("…")`` and ``SolverError("…")``. A text that is no
longer used is dropped; a new one stays "unfinished" until somebody translates it. The .qm is built by Qt's lrelease.
"""

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "stadtregion_plugin"
TS = PLUGIN / "i18n" / "stadtregion_de.ts"
CONTEXT = "Stadtregion"
MARKS = {"tr", "text", "InputError", "SolverError"}


def texts() -> dict[str, list[str]]:
    """Every marked literal, with the files it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in MARKS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.setdefault(first.value, []).append(str(path.relative_to(PLUGIN)))
    return found


def translations(path: Path = TS) -> dict[str, str]:
    """Finished translations of a .ts file."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    pairs = ((m.findtext("source") or "", m.find("translation")) for m in messages)
    return {source: node.text for source, node in pairs if node is not None and node.text and not node.get("type")}


def write(found: dict[str, list[str]], known: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language="de", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(found, key=lambda s: (found[s][0], s)):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{found[source][0]}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if source in known:
            translation.text = known[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    TS.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def build() -> None:
    tool = next(
        (path for name in ("lrelease", "pyside6-lrelease", "lrelease-qt5") if (path := shutil.which(name))), None
    )
    if tool is None:
        sys.exit("lrelease is missing: pip install PySide6-Essentials, or apt install qttools5-dev-tools")
    subprocess.run([tool, "-silent", str(TS), "-qm", str(TS.with_suffix(".qm"))], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true", help="only list what has no translation")
    arguments = parser.parse_args()
    found, known = texts(), translations()
    missing = [source for source in found if source not in known]
    if arguments.missing:
        print("\n".join(missing))
        return
    write(found, known)
    build()
    print(f"{len(found)} texts, {len(missing)} without a translation")


if __name__ == "__main__":
    main()
