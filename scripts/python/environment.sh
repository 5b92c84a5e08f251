#!/usr/bin/env bash
# Makes the virtual environment of a script below target/, with the packages pinned beside this file, and prints the
# path of its Python: requirements.txt without NAME, requirements-NAME.txt with it. Needs Python 3.11 or newer, and a
# network the first time.
#
#   environment.sh [NAME]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
name=${1:+-$1}
requirements="$here/requirements$name.txt"
folder=$(cd "$here/../.." && pwd)/target/python$name
wanted=$(cat "$requirements")
if [[ $(cat "$folder/requirements.txt" 2>/dev/null || true) != "$wanted" ]]; then
  rm -rf "$folder"
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements" >&2
  printf '%s\n' "$wanted" >"$folder/requirements.txt"
fi
printf '%s\n' "$folder/bin/python"
