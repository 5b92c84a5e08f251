#!/usr/bin/env bash
# Compares `skillvane trend --csv` with SciPy, statsmodels and pymannkendall on random series, to 1e-6.
#
#   scripts/verify-trend.sh PROGRAM [SERIES] [SEED]     200 series of seed 2026 without numbers
#
# Makes its own virtual environment below target/ with pinned packages, which needs a network once. Prints how often
# each number was compared and how far it was off at most; ends with 1 when one is off by more. The forecast is compared
# with a second writing of it in verify_trend.py, and its filter with that of statsmodels.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:?the program, such as target/release/skillvane}")
python=$("$here/python/environment.sh")
exec "$python" "$here/python/verify_trend.py" "$program" "${2:-200}" "${3:-2026}"
