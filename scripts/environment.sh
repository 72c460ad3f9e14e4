# Sourced by scripts/python and scripts/qgis_process: where this checkout, its virtual environment and QGIS are.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
[ -x "$venv/bin/python" ] || { echo "no virtual environment in $venv: run 'make setup' first" >&2; exit 1; }

site_packages=$(echo "$venv"/lib/python3*/site-packages)
qgis_python=/usr/share/qgis/python
export PYTHONPATH=$root:$site_packages:$qgis_python:$qgis_python/plugins${PYTHONPATH:+:$PYTHONPATH}
export QGIS_PREFIX_PATH=${QGIS_PREFIX_PATH:-/usr}
# Without a display QGIS still renders maps; a script that wants a real window sets this itself.
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
# A virtual environment hides PROJ's data from Debian's pyproj, which looks below sys.prefix.
[ -e /usr/share/proj/proj.db ] && export PROJ_DATA=${PROJ_DATA:-/usr/share/proj} PROJ_LIB=${PROJ_LIB:-/usr/share/proj}
