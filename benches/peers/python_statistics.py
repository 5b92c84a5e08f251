"""The work of benches/statistics.rs in Python, on a sample of the same made-up series, and how many times longer it takes.

Twice: as somebody would write it with pymannkendall, SciPy and statsmodels, whose optimiser fits the forecast anew at each
origin of the back-test; and with our own search in NumPy, which runs all sets of parameters at once and all origins in one
pass, as the Rust code does. See benches/peers/statistics.sh."""

import json
import pathlib
import sys
import time
import warnings
from multiprocessing import Pool

import numpy as np
import pymannkendall
import statsmodels.api as sm
from scipy import stats
from statsmodels.tsa.holtwinters import ExponentialSmoothing

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts/python"))
import verify_trend as own  # noqa: E402

MONTHS, PERIOD, SERIES, CORES = 120, 12, 5_000, 2
MASK = (1 << 64) - 1


def chance(item, place):
    """`chance` of tests/common/generated.rs."""
    x = ((item << 32 | place) + 1) * 0x9E3779B97F4A7C15 & MASK
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB & MASK
    return ((x ^ (x >> 31)) >> 32) / 2**32


def series(n, seasonal):
    slope = 1 + (chance(n, 0) - 0.5) * 0.02
    level = 40 + 60 * chance(n, 1)
    values = []
    for month in range(MONTHS):
        level *= slope
        values.append(level * (0.9 + 0.2 * chance(n, 2 + month)))
    y = np.array(values)
    return y * (1 + 0.25 * np.sin(2 * np.pi * np.arange(MONTHS) / 12)) if seasonal else y


def common(y):
    """Tests, slopes and both decompositions."""
    t, logs = np.arange(len(y), dtype=float), np.log(y)
    pymannkendall.original_test(y)
    pymannkendall.hamed_rao_modification_test(y)
    stats.theilslopes(logs, t, 0.95)
    sm.OLS(logs, sm.add_constant(t)).fit().conf_int(0.05)
    own.strengths(own.stl(y, PERIOD))
    own.stl(logs, PERIOD)
    np.log(y[-PERIOD:] / y[-2 * PERIOD:-PERIOD]).mean()


def fitted(logs, steps):
    level, trend = own.start_state(logs)
    bounds = {"smoothing_level": (0.02, 0.99), "smoothing_trend": (0.01, 0.9), "damping_trend": (0.8, 0.98)}
    model = ExponentialSmoothing(logs, trend="add", damped_trend=True, bounds=bounds, initialization_method="known",
                                 initial_level=level, initial_trend=trend)
    fit = model.fit()
    return fit.forecast(steps)


def with_statsmodels(work):
    y, seasonal = work
    common(y)
    logs, errors = np.log(y), []
    for year in range(own.FIT_FROM, MONTHS - own.STEPS + 1, PERIOD):
        season = own.season_of(logs[:year], PERIOD) if seasonal else None
        clean = logs if season is None else own.without(logs, season, PERIOD)
        for origin in range(year, min(year + PERIOD, MONTHS - own.STEPS + 1)):
            mean = fitted(clean[:origin], own.STEPS)
            mean = mean + (logs - clean)[origin:origin + own.STEPS]
            errors.append(np.abs(y[origin:origin + own.STEPS] - np.exp(mean)).mean())
    season = own.season_of(logs, PERIOD) if seasonal else None
    fitted(logs if season is None else logs - season, 12)


def with_numpy(work):
    y, seasonal = work
    common(y)
    logs = np.log(y)
    if seasonal:
        own.back_test(y, PERIOD)
        season = own.season_of(logs, PERIOD)
        clean = logs if season is None else logs - season
    else:
        clean = logs
    history = own.fits(clean)
    for origin in range(own.FIT_FROM, MONTHS + 1) if not seasonal else [MONTHS]:
        sse, level, trend = history[origin - 1]
        best = int(np.argmin(sse))
        own.ahead(own.GRID[best], level[best], trend[best], sse[best] / (origin - 5), 12)


def seconds(work, sample):
    with Pool(CORES, warnings.filterwarnings, ["ignore"]) as pool:
        pool.map(work, sample[:CORES])  # imports and caches
        start = time.perf_counter()
        pool.map(work, sample, chunksize=1)
        return (time.perf_counter() - start) * SERIES / len(sample)


def ours(name):
    path = ROOT / f"target/criterion/statistics/5000 x 120, {name}/new/estimates.json"
    if not path.exists():
        sys.exit(f"{path} is not there: run `cargo bench --bench statistics` first")
    return json.loads(path.read_text())["mean"]["point_estimate"] / 1e9


def main():
    count = int(sys.argv[1])
    print(f"{SERIES} series of {MONTHS} months on {CORES} cores; Python measured on {count} and scaled")
    for name, seasonal in [("adjusted", False), ("seasonal", True)]:
        rust = ours(name)
        sample = [(series(n, seasonal), seasonal) for n in range(count)]
        print(f"{name}: Skillvane {rust:.2f} s")
        for title, work in [("statsmodels fits each origin", with_statsmodels), ("our search in NumPy", with_numpy)]:
            python = seconds(work, sample)
            print(f"{name}: Python, {title}: {python:.0f} s, {python / rust:.0f} times as long")


if __name__ == "__main__":
    main()
