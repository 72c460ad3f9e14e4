"""Work in the threads of QGIS's tasks, which outlive the tasks."""

import subprocess
import sys

TASKS = """
import os, sys
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop
application = QgsApplication([], False)
application.initQgis()
from stadtregion_plugin.provider import StadtregionProvider
registry = QgsApplication.processingRegistry()
provider = StadtregionProvider()
registry.addProvider(provider)
for number in range(3):
    feedback, context, loop = QgsProcessingFeedback(False), QgsProcessingContext(), QEventLoop()
    given = {"SEED": number, "SIZE": 500, "OUTPUT": f"{sys.argv[1]}/region_{number}.gpkg"}
    algorithm = registry.createAlgorithmById("stadtregion:sampleregion")
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda done, results: (print("done" if done else feedback.textLog()), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
sys.stdout.flush()
os._exit(0)
"""


def test_algorithms_run_in_the_background_one_after_the_other(tmp_path):
    # pyproj 3.7 ended QGIS at the second task in the same thread.
    done = subprocess.run([sys.executable, "-c", TASKS, str(tmp_path)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-3:] == ["done"] * 3
