"""Make the user guide: make_docs.py [FOLDER]

Chapters are Markdown files in docs/guide/{en,de}; the pages of algorithms come from the provider, in both languages.
The pages lie in stadtregion_plugin/resources/help, where QGIS opens them without a network; a FOLDER takes its place.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import markdown
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.docs.page import framed  # noqa: E402
from scripts.docs.reference import algorithm_page, by_room  # noqa: E402
from scripts.docs.words import CHAPTERS, WORDS  # noqa: E402
from stadtregion_plugin.bridge.guide import HELP  # noqa: E402
from stadtregion_plugin.bridge.messages import load_translator, translation_into  # noqa: E402

CHAPTER_FOLDER = ROOT / "docs" / "guide"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL"


def pages(language: str) -> dict[str, str]:
    """All pages of a language by name, as HTML; QGIS has to run in that language."""
    from processing.core.Processing import Processing

    from stadtregion_plugin.provider import StadtregionProvider

    Processing.initialize()  # the example models use algorithms of QGIS, too
    provider = StadtregionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()  # example models are read once the algorithms are known that they use
    rooms = list(by_room(provider.algorithms()))
    chapters = {name: _chapter(language, name) for name in CHAPTERS}
    words, translate = WORDS[language], translation_into(language)
    links = [
        (words["chapters"], [(name, title) for name, (title, _) in chapters.items()]),
        *((room, [(one.name(), one.displayName()) for one in inside]) for room, inside in rooms),
    ]
    bodies = dict(chapters)
    for _, inside in rooms:
        for one in inside:
            bodies[one.name()] = (one.displayName(), algorithm_page(one, language, translate))
    return {name: framed(body, title, name, language, links, ATTRIBUTION) for name, (title, body) in bodies.items()}


def _chapter(language: str, name: str) -> tuple[str, str]:
    """Title and body of a chapter."""
    source = (CHAPTER_FOLDER / language / f"{name}.md").read_text(encoding="utf-8")
    title = source.splitlines()[0].removeprefix("# ")
    return title, markdown.markdown(source, extensions=["tables", "fenced_code", "sane_lists", "smarty"])


def write_language(folder: Path, language: str) -> None:
    """Start QGIS in ``language`` and write its pages and pictures below ``folder``."""
    QgsApplication.setTranslation(language)
    application = QgsApplication([], False)
    application.initQgis()
    try:
        translator = load_translator(language)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
        made = pages(language)
    finally:
        application.exitQgis()
    inside = folder / language
    shutil.rmtree(inside, ignore_errors=True)
    inside.mkdir(parents=True)
    for name, page in made.items():
        (inside / f"{name}.html").write_text(page, encoding="utf-8", newline="\n")
    pictures = CHAPTER_FOLDER / language / "images"
    if pictures.is_dir():
        shutil.copytree(pictures, inside / "images")


def main(folder: Path) -> None:
    for language in WORDS:  # QGIS speaks one language in a process
        subprocess.run([sys.executable, __file__, str(folder), language], check=True)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HELP
    write_language(target, sys.argv[2]) if len(sys.argv) > 2 else main(target)
