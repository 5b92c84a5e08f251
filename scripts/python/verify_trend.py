"""Compares `skillvane trend --csv FILE --json` with SciPy, statsmodels, pymannkendall and a second writing of the
forecast, on random series with ties, trends, seasons, gaps, zeros, of 8 to 200 points. See scripts/verify-trend.sh."""

import json
import math
import pathlib
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict

import numpy as np
import pymannkendall
import statsmodels.api as sm
from scipy import stats
from statsmodels.tsa.holtwinters import Holt
from statsmodels.tsa.seasonal import STL

TOLERANCE = 1e-6
PER_YEAR = {"monthly": 12, "quarterly": 4, "weekly": 52}
AHEAD = {"monthly": 12, "quarterly": 4, "weekly": 12}

# The fixed rules of the forecast, as docs/cli.md and src/insight/{holt_fit,backtest}.rs state them.
ALPHAS = [0.02, 0.05, 0.08, 0.12, 0.16, 0.20, 0.24, 0.28, 0.32, 0.36, 0.40, 0.45, 0.50, 0.55, 0.60, 0.65, 0.70, 0.75,
          0.80, 0.85, 0.90, 0.94, 0.97, 0.99]
BETA_STARS = [0.01, 0.05, 0.10, 0.20, 0.35, 0.50, 0.70, 0.90]
PHIS = [0.80, 0.83, 0.86, 0.89, 0.92, 0.95, 0.98]
GRID = np.array([(a, b, p) for p in PHIS for b in BETA_STARS for a in ALPHAS])
FIT_FROM, STEPS, FEWEST_ORIGINS, SEASONS, SEASONAL_FROM = 24, 6, 6, 3, 0.64
Z80, Z95 = stats.norm.ppf(0.9), stats.norm.ppf(0.975)


# --- the series -----------------------------------------------------------------------------------------------------

def make_series(rng):
    """A cadence, step numbers and values. Gaps are missing steps."""
    cadence = rng.choice(["monthly", "monthly", "monthly", "quarterly", "weekly"])
    n = int(rng.integers(8, 201))
    period = PER_YEAR[cadence]
    t = np.arange(n)
    log = math.log(rng.uniform(5, 5000)) + rng.normal(0, 0.01) * t
    if rng.random() < 0.6:
        shape = rng.normal(0, 1, period)
        log = log + rng.uniform(0.05, 0.4) * shape[t % period]
    noise = rng.normal(0, rng.uniform(0.01, 0.3), n)
    if rng.random() < 0.5:  # neighbours that are alike
        for i in range(1, n):
            noise[i] += 0.7 * noise[i - 1]
    y = np.exp(log + noise)
    kind = rng.random()
    if kind < 0.35:  # counts, with ties
        y = np.round(np.maximum(y / y.mean() * rng.uniform(3, 40), 1))
    elif kind < 0.42:  # zeros and negative values, without logarithms
        y = np.round(y - np.quantile(y, 0.2), 2)
    else:
        y = np.round(y, 6)
    steps = t
    if rng.random() < 0.15:
        keep = np.sort(rng.choice(n, size=max(8, n - int(rng.integers(1, 4))), replace=False))
        steps, y = t[keep], y[keep]
    return cadence, steps, y


def period_name(cadence, step):
    if cadence == "monthly":
        return f"{2005 + step // 12}-{step % 12 + 1:02d}"
    if cadence == "quarterly":
        return f"{1970 + step // 4}-Q{step % 4 + 1}"
    return str(np.datetime64("2016-01-04") + 7 * int(step))


# --- what the references say ----------------------------------------------------------------------------------------

def strengths(parts):
    total = lambda part: max(0.0, 1 - np.var(parts.resid) / np.var(part + parts.resid))
    return total(parts.trend), total(parts.seasonal)


def stl(y, period):
    low_pass = period + 1 + period % 2
    trend = int(math.ceil(1.5 * period / (1 - 1.5 / 13)))
    trend += 1 - trend % 2
    model = STL(y, period=period, seasonal=13, trend=trend, low_pass=low_pass, seasonal_deg=1, trend_deg=1,
                low_pass_deg=1, robust=False, seasonal_jump=1, trend_jump=1, low_pass_jump=1)
    return model.fit(inner_iter=2, outer_iter=0)


def tests(y, found, check):
    n = len(y)
    s = sum(int(np.sign(y[i + 1:] - y[i]).sum()) for i in range(n))
    check("mann_kendall.s", found["s"], s)
    tau = stats.kendalltau(np.arange(n), y)
    check("mann_kendall.tau", found["tau"], tau.statistic)
    ties = len(np.unique(y)) < n
    exact = not ties and n <= 50
    check("mann_kendall.exact", found["exact"], exact)
    if exact:
        check("mann_kendall.p (exact)", found["p"], stats.kendalltau(np.arange(n), y, method="exact").pvalue)
    else:
        check("mann_kendall.p (normal)", found["p"], pymannkendall.original_test(y).p)


def ladder(p, n, interval):
    if n < 5:
        return "too-few-points"
    if p > 0.10:
        return "noise"
    return "clear" if p <= 0.05 and interval and (interval[0] > 0 or interval[1] < 0) else "likely"


def start_state(logs):
    head = logs[:10]
    slope, intercept = np.polyfit(np.arange(1, len(head) + 1), head, 1)
    return intercept, slope


def fits(logs):
    """For each number of points: sums of squared errors, levels and trends of every set of parameters."""
    a, b, p = GRID.T
    level, trend = (np.full(len(GRID), x) for x in start_state(logs))
    sse = np.zeros(len(GRID))
    history = []
    for y in logs:
        before = level
        forecast = level + p * trend
        sse = sse + (y - forecast) ** 2
        level = a * y + (1 - a) * forecast
        trend = b * (level - before) + (1 - b) * p * trend
        history.append((sse, level, trend))
    return history


def ahead(parameters, level, trend, sigma2, steps):
    alpha, beta_star, phi = parameters
    sums = np.cumsum(phi ** np.arange(1, steps + 1))
    variances = 1 + np.concatenate([[0], np.cumsum((alpha + alpha * beta_star * sums[:-1]) ** 2)])
    return level + sums * trend, sigma2 * variances


def season_of(logs, period):
    if len(logs) < SEASONS * period:
        return None
    parts = stl(logs, period)
    return np.asarray(parts.seasonal) if strengths(parts)[1] >= SEASONAL_FROM else None


def without(logs, season, period):
    known = len(season)
    later = [season[known - period + (i - known) % period] for i in range(known, len(logs))]
    full = np.concatenate([season, later])
    return logs - full[:len(logs)]


def back_test(y, period):
    """Errors of the model and of both naive forecasts at every origin; only what lies before an origin is used."""
    logs, n = np.log(y), len(y)
    sums = defaultdict(float)
    plain = fits(logs)
    origins = range(FIT_FROM, n - STEPS + 1)
    for year in range(FIT_FROM, n - STEPS + 1, period):
        season = season_of(logs[:year], period)
        clean = logs if season is None else without(logs, season, period)
        history = plain if season is None else fits(clean)
        for origin in range(year, min(year + period, n - STEPS + 1)):
            sse, level, trend = history[origin - 1]
            best = int(np.argmin(sse))
            mean, var = ahead(GRID[best], level[best], trend[best], sse[best] / (origin - 5), STEPS)
            mean = mean + (logs - clean)[origin:origin + STEPS]
            actual = y[origin:origin + STEPS]
            error = np.abs(actual - np.exp(mean)).sum()
            sums["model"] += error
            sums["naive"] += np.abs(actual - y[origin - 1]).sum()
            if origin >= period:
                last = y[origin - period:origin]
                sums["seasonal"] += sum(abs(x - last[h % period]) for h, x in enumerate(actual))
                sums["model of seasonal"] += error
            sums["inside"] += (np.abs(np.log(actual) - mean) <= Z80 * np.sqrt(var)).sum()
    return len(origins), sums


def forecast(y, steps, cadence, found, check):
    period = PER_YEAR[cadence]
    if (np.diff(steps) != 1).any():
        return check("forecast.reason", found["reason"], "gap")
    if (y <= 0).any():
        return check("forecast.reason", found["reason"], "not-positive")
    origins, sums = back_test(y, period)
    has_seasonal = "seasonal" in sums
    ratio = lambda a, b: sums[a] / sums[b] if sums[b] > 0 else None
    naive, seasonal = ratio("model", "naive"), ratio("model of seasonal", "seasonal")
    check("forecast.origins", found["origins"], origins)
    check("forecast.mase_naive", found["mase_naive"], naive)
    check("forecast.mase_seasonal", found["mase_seasonal"], seasonal)
    check("forecast.coverage80", found["coverage80"], sums["inside"] / (origins * STEPS) if origins else None)
    if origins < FEWEST_ORIGINS or not has_seasonal:
        reason = "too-few-points"
    elif sums["naive"] == 0:
        reason = "constant"
    elif naive >= 1:
        reason = "loses-to-naive"
    elif seasonal is None or seasonal >= 1:
        reason = "loses-to-seasonal-naive"
    else:
        reason = None
    check("forecast.reason", found["reason"], reason)
    check("forecast.shown", found["shown"], reason is None)

    model = found["model"]
    logs = np.log(y)
    season = season_of(logs, period)
    check("model.season is taken out", model["season"] is not None, season is not None)
    clean = logs if season is None else logs - season
    parameters = (model["alpha"], model["beta_star"], model["phi"])
    start = start_state(clean)
    check("model.start_level", model["start_level"], start[0])
    check("model.start_trend", model["start_trend"], start[1])
    if len(y) >= FIT_FROM:
        sse, level, trend = fits(clean)[-1]
        place = int(np.flatnonzero((GRID == parameters).all(axis=1))[0])
        check("model is the best of the grid", bool(sse[place] <= sse.min() * (1 + 1e-9)), True)
        check("model.sigma2", model["sigma2"], sse[place] / (len(y) - 5))
        check("model.level", model["level"], level[place])
        check("model.trend", model["trend"], trend[place])
        check("model.basis", model["basis"], "fitted")
    else:
        check("model.basis", model["basis"], "rule-of-thumb" if len(y) < 10 else "fixed")
        check("model parameters of a short series", parameters == (0.5, 0.1, 0.9), True)
    # statsmodels filters with the same parameters and the same start.
    holt = Holt(clean, damped_trend=True, initialization_method="known", initial_level=start[0], initial_trend=start[1])
    fitted = holt.fit(smoothing_level=parameters[0], smoothing_trend=parameters[1], damping_trend=parameters[2],
                      optimized=False)
    mean, var = ahead(parameters, model["level"], model["trend"], model["sigma2"], AHEAD[cadence])
    for got, want in zip(mean, fitted.forecast(AHEAD[cadence])):
        check("model forecast (statsmodels Holt)", got, want)
    if model["season"] is not None:
        for got, want in zip(model["season"], season[-period:]):
            check("model.season", got, want)
        mean = mean + [season[len(y) - period + h % period] for h in range(AHEAD[cadence])]
    check("forecast.points", len(found["points"]), AHEAD[cadence] if reason is None else 0)
    for h, point in enumerate(found["points"]):
        sd = math.sqrt(var[h])
        check("points.period", point["period"], period_name(cadence, steps[-1] + 1 + h))
        for key, z in [("median", 0), ("lo80", -Z80), ("hi80", Z80), ("lo95", -Z95), ("hi95", Z95)]:
            check(f"points.{key}", point[key], math.exp(mean[h] + z * sd))


def compare(found, cadence, steps, y, check):
    n, period = len(y), PER_YEAR[cadence]
    t = steps - steps[0]
    check("n", found["n"], n)
    check("first", found["first"], period_name(cadence, steps[0]))
    check("last", found["last"], period_name(cadence, steps[-1]))
    check("missing", found["missing"], int(t[-1]) + 1 - n)
    tests(y, found["mann_kendall"], check)
    corrected, hamed_rao = found["mann_kendall_corrected"], pymannkendall.hamed_rao_modification_test(y)
    if hamed_rao.var_s > 0 and len(np.unique(y)) > 1:
        check("mann_kendall_corrected.z", corrected["z"], hamed_rao.z)
        check("mann_kendall_corrected.p", corrected["p"], hamed_rao.p)
    else:
        check("mann_kendall_corrected", corrected, None)
    interval = None
    if (y > 0).all():
        logs = np.log(y)
        sen = stats.theilslopes(logs, t, 0.95)
        interval = (sen.low_slope, sen.high_slope)
        check("theil_sen.slope_log", found["theil_sen"]["slope_log"], sen.slope)
        check("theil_sen.lo", found["theil_sen"]["ci95_log"][0], sen.low_slope)
        check("theil_sen.hi", found["theil_sen"]["ci95_log"][1], sen.high_slope)
        ols = sm.OLS(logs, sm.add_constant(t.astype(float))).fit()
        low, high = ols.conf_int(0.05)[1]
        check("ols.slope_log", found["ols"]["slope_log"], ols.params[1])
        check("ols.lo", found["ols"]["ci95_log"][0], low)
        check("ols.hi", found["ols"]["ci95_log"][1], high)
        check("ols.annual_pct", found["ols"]["annual_pct"], 100 * (math.exp(period * ols.params[1]) - 1))
    else:
        check("theil_sen", found["theil_sen"], None)
        check("ols", found["ols"], None)
    check("ladder", found["ladder"], ladder(found["mann_kendall"]["p"], n, interval))
    last = slice(n - 2 * period, None)
    if n >= 2 * period and (np.diff(steps[last]) == 1).all() and (y[last] > 0).all():
        growth = np.log(y[n - period:] / y[n - 2 * period:n - period]).mean()
        check("yoy_pct", found["yoy_pct"], 100 * (math.exp(growth) - 1))
    else:
        check("yoy_pct", found["yoy_pct"], None)
    if n >= 2 * period and (np.diff(steps) == 1).all():
        trend, seasonal = strengths(stl(y, period))
        check("stl.trend_strength", found["stl"]["trend_strength"], trend)
        check("stl.seasonal_strength", found["stl"]["seasonal_strength"], seasonal)
    else:
        check("stl", found["stl"], None)
    forecast(y, steps, cadence, found["forecast"], check)


# --- the run --------------------------------------------------------------------------------------------------------

class Tally:
    def __init__(self):
        self.counts, self.worst, self.wrong = defaultdict(int), defaultdict(float), []

    def checker(self, name):
        def check(field, got, want):
            self.counts[field] += 1
            if want is not None and not isinstance(want, (str, bool)) and math.isnan(want):
                want = None
            if got is None or want is None or isinstance(want, (str, bool, np.bool_)):
                ok, off = got == want, 0.0
            else:
                off = abs(got - want) / max(1.0, abs(want))
                ok = off <= TOLERANCE
            self.worst[field] = max(self.worst[field], off)
            if not ok:
                self.wrong.append(f"{name}: {field}: skillvane {got}, reference {want}")
        return check


def main():
    program, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    warnings.filterwarnings("ignore")
    rng = np.random.default_rng(seed)
    tally, reasons, cadences = Tally(), defaultdict(int), defaultdict(int)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            cadence, steps, y = make_series(rng)
            path = pathlib.Path(folder) / f"{number:03d}.csv"
            rows = "".join(f"{period_name(cadence, s)},{v!r}\n" for s, v in zip(steps, y.tolist()))
            path.write_text("period,value\n" + rows)
            asked = [program, "trend", "--csv", path, "--decimal", "point", "--json", "--lang", "en"]
            ran = subprocess.run(asked, capture_output=True, text=True)
            if ran.returncode != 0:
                tally.wrong.append(f"series {number}: exit code {ran.returncode}: {ran.stderr}")
                continue
            found = json.loads(ran.stdout, parse_constant=lambda name: tally.wrong.append(f"series {number}: {name}"))
            reasons[found["forecast"]["reason"] or "shown"] += 1
            cadences[cadence] += 1
            compare(found, cadence, steps, y, tally.checker(f"series {number} ({cadence}, {len(y)} points)"))
    print(f"{'compared with the references':40} {'times':>6}  largest difference")
    for field, times in tally.counts.items():
        print(f"{field:40} {times:6}  {tally.worst[field]:.1e}")
    for title, numbers in [("cadences", cadences), ("forecasts", reasons)]:
        print(f"{title}: " + ", ".join(f"{name} {times}" for name, times in sorted(numbers.items())))
    for line in tally.wrong[:40]:
        print("WRONG", line)
    print(f"{count} series, {sum(tally.counts.values())} comparisons, {len(tally.wrong)} wrong")
    sys.exit(1 if tally.wrong else 0)


if __name__ == "__main__":
    main()
