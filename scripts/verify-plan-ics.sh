#!/usr/bin/env bash
# Reads the calendar of `skillvane plan --ics` back with Python's icalendar and compares it with `--json`.
#
#   scripts/verify-plan-ics.sh PROGRAM [PROFILES.RON ...]     the plans of tests/fixtures/plans without files
#
# Makes its own virtual environment below target/ with a pinned package, which needs a network once. Prints how many
# events were compared; ends with 1 when a uid, a date or a name differs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:?the program, such as target/debug/skillvane}")
shift
python=$("$here/python/environment.sh" plan)
[ $# -gt 0 ] || set -- "$here"/../tests/fixtures/plans/*.ron
exec "$python" "$here/python/verify_plan_ics.py" "$program" "$@"
