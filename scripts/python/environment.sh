#!/usr/bin/env bash
# Makes the virtual environment of the scripts below target/, with the packages pinned beside this file, and prints the
# path of its Python. Needs Python 3.11 or newer, and a network the first time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$here/../.." && pwd)/target/python
wanted=$(cat "$here/requirements.txt")
if [[ $(cat "$folder/requirements.txt" 2>/dev/null || true) != "$wanted" ]]; then
  rm -rf "$folder"
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt" >&2
  printf '%s\n' "$wanted" >"$folder/requirements.txt"
fi
printf '%s\n' "$folder/bin/python"
