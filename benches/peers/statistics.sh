#!/usr/bin/env bash
# Runs the work of benches/statistics.rs in Python on a sample, scales it to 5,000 series, and prints the ratio.
#
#   cargo bench --bench statistics && benches/peers/statistics.sh [SERIES]     24 series without a number
#
# Uses the virtual environment of scripts/python, which needs a network once. Takes a few minutes; leave the machine to
# it, as for every benchmark.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# One thread a process: two processes on two cores, as the Rust code has two threads.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
python=$("$here/../../scripts/python/environment.sh")
exec "$python" "$here/python_statistics.py" "${1:-24}"
