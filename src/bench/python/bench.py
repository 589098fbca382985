"""The work of the table in docs/performance.md, done by numpy as well as we know how.

Arrays are over draws, in blocks that stay in the processor's cache; months are a loop, buffers are
reused, and nothing is computed that the table does not ask for (no split by route or by threat, and
no standard errors), so the comparison is to numpy's advantage. Writes a name and a figure a line.
"""
import json
import math
import multiprocessing
import sys
import time

import numpy as np

LEVELS = ["INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS", "OPEN_WEIGHTS"]
LN19 = math.log(19)
BLOCK = 1024


def transformed(kind, x):
    if kind == "positive":
        return math.log(x)
    return math.log(x / (1 - x)) if kind == "unit" else math.log(x - 1)


def back(kind, t):
    if kind == "positive":
        return np.exp(t)
    return 1 / (1 + np.exp(-t)) if kind == "unit" else 1 + np.exp(t)


def above(x):
    """The share of a standard normal above x >= 0 (Hart 5666, as West 2005 has it)."""
    top = np.polyval([3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383,
                      112.079291497871, 221.213596169931, 220.206867912376], x)
    bottom = np.polyval([8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461,
                         296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752], x)
    return np.exp(-x * x / 2) * top / bottom


class Draws:
    """Quantities of a scenario: three numbers become a metalog, one column each."""

    def __init__(self, scenario, draws, seed):
        self.random = np.random.default_rng(seed)
        self.draws = draws
        self.scenario = scenario
        self.columns = {}
        self.common = {}

    def logit(self, name, group=None, rho=0.0):
        if name not in self.columns:
            if group is None:
                u = self.random.random(self.draws)
                self.columns[name] = (np.log(u / (1 - u)), u - 0.5)
            else:
                if group not in self.common:
                    self.common[group] = self.random.standard_normal(self.draws)
                own = self.random.standard_normal(self.draws)
                x = math.sqrt(rho) * self.common[group] + math.sqrt(1 - rho) * own
                tail = above(np.abs(x))
                odds = np.log((1 - tail) / tail)
                self.columns[name] = (np.copysign(odds, x), np.copysign(0.5 - tail, x))
        return self.columns[name]

    def value(self, kind, q, name, group=None, rho=0.0, spread=1.0):
        if not isinstance(q, dict):
            return np.full(self.draws, float(q))
        low, middle, high = (transformed(kind, q[p]) for p in ("p05", "p50", "p95"))
        logit, half = self.logit(name, group, rho)
        a2 = (high - low) / (2 * LN19)
        a3 = (low + high - 2 * middle) / (2 * 0.45 * LN19)
        return back(kind, middle + spread * (logit * (a2 + a3 * half)))


def plan_levels(steps, months, today):
    levels, shown = [], None
    for t in range(months):
        now = [s for s in steps if s["month"] <= t]
        levels.append(max(now, key=lambda s: s["month"])["access"] if now else today)
        if shown is None and levels[t] not in (None, "INTERNAL"):
            shown = t
    return levels, months if shown is None else shown


class Plan:
    """A plan with some modifications: levels by month, and factors on quantities."""

    def __init__(self, scenario, chosen=(), steps=None):
        self.scenario = scenario
        self.factors = {}
        self.assurance = scenario["assurance"]
        steps = [dict(s) for s in (scenario["plan"] if steps is None else steps)]
        caps = []
        for m in sorted(chosen, key=lambda m: m["id"]):
            for i, e in enumerate(m["effects"]):
                target = e["target"]
                if target == "DELAY":
                    for s in steps:
                        s["month"] += e["months"]
                elif target == "CAP_ACCESS":
                    caps.append(e)
                elif target == "SET_ASSURANCE":
                    self.assurance = e["assurance"]
                else:
                    self.factors.setdefault(target, []).append((f"{m['id']}/{i}", e))
        months = scenario["horizonMonths"]
        self.levels, _ = plan_levels(steps, months, scenario["today"]["access"])
        first = min((s["month"] for s in steps), default=months)
        for cap in caps:
            for t in range(first, min(months, first + cap.get("forMonths", months))):
                if LEVELS.index(self.levels[t]) > LEVELS.index(cap["access"]):
                    self.levels[t] = cap["access"]
        at = [t for t, a in enumerate(self.levels) if a not in (None, "INTERNAL")]
        self.shown = 0 if scenario["today"]["monthsShown"] > 0 else (at[0] if at else months)


class Sampled:
    """All quantities of a plan by draw; the base is drawn once for all plans on the same draws."""

    def __init__(self, draws, plan):
        s = plan.scenario
        self.d, self.plan, self.s = draws, plan, s
        v = draws.value
        self.used = sorted({a for a in plan.levels}, key=lambda a: "" if a is None else a)
        parameters = v("positive", s["parameters"], "P")
        exponent = v("unit", s["scaleExponent"]["spread"], "e_s")
        shown = s["assuranceSpread"][plan.assurance]
        self.spread = np.minimum(3, (parameters / 1e10) ** exponent * shown)
        copy = s["copy"]
        self.lag = self.times("COPY_LAG", v("positive", copy["lagMonths"], "m"))
        if copy["relative"]:
            self.lag = self.lag * (parameters / 1e10) ** v(
                "unit", s["scaleExponent"]["copyLag"], "e_m")
        self.never = v("unit", copy["neverShare"], "v")
        self.acceleration = v("aboveOne", copy["acceleration"], "A")
        self.half_life = v("positive", copy["openHalfLifeMonths"], "w")
        self.c_b = self.times("COPY_EXPOSURE", v("unit", copy["exposure"], "c_b"), "unit")
        self.c_g = v("unit", copy["benefit"], "c_g")
        self.ceiling = 1 - self.without("READINESS_CEILING", v("unit", s["readiness"]["ceiling"], "D"))
        self.half_time = self.times("READINESS_HALF_TIME", v("positive", s["readiness"]["halfTimeMonths"], "h"))
        self.learning = v("aboveOne", s["readiness"]["learning"], "L")
        self.unhindered = self.without("FRICTION", v("unit", s["friction"], "f"))
        self.s_b = v("unit", s["scopeLimit"]["misuse"][s["scope"]], "s_b")
        self.s_g = v("unit", s["scopeLimit"]["use"][s["scope"]], "s_g")
        x_b = v("positive", s["generalityMultiplier"]["threats"][s["generality"]], "x_b")
        x_g = v("positive", s["generalityMultiplier"]["benefits"][s["generality"]], "x_g")
        rho = s["correlation"]
        self.n, self.open_out, self.stopped = [], [], []
        for t in s["threats"]:
            spread = self.spread if t["relative"] else 1.0
            n = v("positive", t["ratePerYear"], t["id"] + "/n", "threats", rho["threats"], spread) / 12
            n = n * x_b if t["relative"] else n
            self.n.append(self.times("THREAT_RATE", n, "positive", t["id"]))
            self.open_out.append(self.without("BUILT_IN_SAFEGUARD", v("unit", t["builtInSafeguard"], t["id"] + "/T"), t["id"]))
            by_level = {}
            for a in self.used:
                q = t["safeguard"] if "p50" in str(list(t["safeguard"])[0]) else t["safeguard"].get(a, 0)
                by_level[a] = None if a is None else self.without("SAFEGUARD", v(
                    "unit", q, t["id"] + "/S", "safeguards", rho["safeguards"], spread), t["id"])
            self.stopped.append(by_level)
        self.g = np.zeros(draws.draws)
        for b in s["benefits"]:
            g = v("positive", b["ratePerYear"], b["id"] + "/g", "benefits", rho["benefits"]) / 12
            g = g * x_g if b["relative"] else g
            self.g = self.g + self.times("BENEFIT_RATE", g, "positive", b["id"])
        reach = s["reach"]
        self.r_b = {a: self.level(reach["misuse"], a, "r_b", 1) for a in self.used}
        self.r_g = {a: self.level(reach["use"], a, "r_g", 1) for a in self.used}
        self.leak = {a: self.times("LEAK_RATE", v("positive", reach["leakPerMonth"][
            "INTERNAL" if a in (None, "OPEN_WEIGHTS") else a], "l")) for a in self.used}

    def level(self, table, a, name, top):
        return self.d.value("unit", top if a == "OPEN_WEIGHTS" else table[a], name) if a else None

    def about(self, target, of):
        for name, e in self.plan.factors.get(target, ()):
            if of is None or "of" not in e or of in e["of"]:
                yield name, e

    def times(self, target, x, kind="positive", of=None):
        for name, e in self.about(target, of):
            x = x * self.d.value(kind, e["value"], name)
        return x

    def without(self, target, x, of=None):
        rest = 1 - x
        for name, e in self.about(target, of):
            rest = rest * (1 - self.d.value("unit", e["value"], name))
        return rest


def ledgers(q, which=("bad", "good", "either"), curves=False):
    """Likelihoods by draw (by month, if curves are wanted); in blocks that stay in the cache."""
    size = len(q.g)
    months = q.s["horizonMonths"]
    out = {name: np.zeros((months, size) if curves else size) for name in (*which, "open")}
    for start in range(0, size, BLOCK):
        part = slice(start, min(size, start + BLOCK))
        block(q, part, which, curves, out)
    return out


def block(q, part, which, curves, out):
    s, plan = q.s, q.plan
    k = s["copy"]["shape"]
    months = s["horizonMonths"]
    width = part.stop - part.start
    never, lag, acceleration = q.never[part], q.lag[part], q.acceleration[part]
    y = np.full(width, float(s["today"]["monthsShown"]))
    power = (y / lag) ** k
    uncopied = np.exp(-math.log(2) * power)
    half_time, learning, ceiling = q.half_time[part], q.learning[part], q.ceiling[part]
    slow = np.exp2(-1 / half_time)
    fast = np.exp2(-learning / half_time)
    unready = ceiling.copy()
    spread = -np.expm1(-math.log(2) / q.half_life[part])
    kept = 1 - spread
    states = {name: [np.zeros(width) for _ in range(5)] for name in which}
    states["open"] = [np.zeros(width) for _ in range(5)]
    for u in states.values():
        u[0][:] = 1
    lost = {name: np.zeros(width) for name in states}
    before = object()
    for t in range(months):
        access = plan.levels[t]
        if access != before:
            before = access
            bad_hazard = hazards(q, part, access)
            good = goods(q, part, access)
            z = -np.expm1(-q.leak[access][part])
            held = 1 - z
            if access == "OPEN_WEIGHTS":
                for u in states.values():
                    u[2] += u[0]
                    u[3] += u[1]
                    u[0][:] = 0
                    u[1][:] = 0
        unprevented = (1 - ceiling) + unready
        step = 1.0 if t >= plan.shown else 1 / acceleration
        y = y + step
        now = (y / lag) ** k
        left = (1 - never) * uncopied
        chance = -np.expm1(-math.log(2) * (now - power))
        copied = np.divide(left, never + left, out=np.ones(width), where=(never + left) > 0) * chance
        uncopied = uncopied * (1 - chance)
        power = now
        alone = 1 - copied
        loss = None
        if "bad" in which or "either" in which:
            loss = [-np.expm1(-h * unprevented) for h in bad_hazard]
        for name in states:
            u = states[name]
            if name != "open":
                lose(u, lost[name], name, loss, good)
            closed = u[0] * copied + u[1] * kept
            u[4] += (u[1] + u[3]) * spread
            u[3] = z * closed + u[2] * copied + u[3] * kept
            u[2] = (u[0] * z + u[2]) * alone
            u[1] = closed * held
            u[0] = u[0] * (held * alone)
            if name == "open":
                lost[name] = u[2] + u[3] + u[4]
            if curves:
                out[name][t, part] = lost[name]
        unready = unready * (fast if t >= plan.shown else slow)
    if not curves:
        for name in states:
            out[name][part] = lost[name]


def lose(u, lost, name, loss, good):
    for i in range(5):
        share = good[min(i, 2)] if name == "good" else loss[i]
        if name == "either":
            share = share + good[min(i, 2)] * (1 - share)
        gone = u[i] * share
        lost += gone
        u[i] -= gone


def hazards(q, part, access):
    width = part.stop - part.start
    sums = [np.zeros(width) for _ in range(5)]
    for j, t in enumerate(q.s["threats"]):
        n, out = q.n[j][part], q.open_out[j][part]
        kind = t["kind"]
        c = q.c_b[part] if kind == "MISUSE" else q.c_g[part] if kind == "ACCIDENT" else np.ones(width)
        if access is None:
            own = np.zeros(width)
        else:
            reach = q.r_b[access][part] if kind == "MISUSE" else q.r_g[access][part] if kind == "ACCIDENT" else 1.0
            scope = q.s_g[part] if kind == "ACCIDENT" else q.s_b[part]
            own = reach * scope * q.stopped[j][access][part] * out
        for i, exposure in enumerate((own, np.maximum(own, c), out, np.maximum(out, c), 1.0)):
            sums[i] += n * exposure
    return sums


def goods(q, part, access):
    g = q.g[part]
    own = 0 * g if access is None else q.r_g[access][part] * q.s_g[part] * q.unhindered[part]
    return [-np.expm1(-g * x) for x in (own, np.maximum(own, q.c_g[part]), 1.0)]


def middle(tree):
    if isinstance(tree, dict):
        return tree["p50"] if "p50" in tree else {k: middle(v) for k, v in tree.items()}
    return [middle(x) for x in tree] if isinstance(tree, list) else tree


def timed(work, times):
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2]


def subsets(arguments):
    """Scores some subsets on the same draws; P(good) too, as the frontier needs both."""
    scenario, masks = arguments
    draws = Draws(scenario, 4096, 7)
    Sampled(draws, Plan(scenario, scenario["modifications"]))
    start = time.perf_counter()
    for mask in masks:
        chosen = [m for i, m in enumerate(scenario["modifications"]) if mask >> i & 1]
        out = ledgers(Sampled(draws, Plan(scenario, chosen)), ("bad", "good"))
        for likelihood in (out["bad"], out["good"]):
            np.percentile(likelihood, 95)
            likelihood.reshape(-1, 16).mean(axis=0)
    return time.perf_counter() - start


def main():
    scenario = json.load(open("src/bench/scenario-12x8.json"))
    example = json.load(open("src/test/resources/scenario-example.json"))
    certain = ledgers(Sampled(Draws(middle(scenario), 16, 1), Plan(middle(scenario))))
    for name in ("bad", "good", "either"):
        print(f"certain_{name} {certain[name][0]:.15g}")
    many = ledgers(Sampled(Draws(scenario, 65536, 1), Plan(scenario)))
    for name in ("bad", "good"):
        print(f"drawn_{name} {many[name].mean():.12g}")
        print(f"drawn_{name}_se {many[name].std() / 256:.6g}")
    plan = Plan(scenario)
    sampled = Sampled(Draws(scenario, 4096, 1), plan)
    steps = 4096 * scenario["horizonMonths"]
    print(f"ledgers_ns {timed(lambda: ledgers(sampled), 15) * 1e9 / steps:.4g}", flush=True)
    print(f"sampling_ms {timed(lambda: Sampled(Draws(scenario, 4096, 1), plan), 15) * 1e3:.4g}")

    def score():
        draws = Draws(example, 4096, 1)
        for steps in (None, []):
            out = ledgers(Sampled(draws, Plan(example, (), steps)), curves=True)
            for likelihood in out.values():
                np.percentile(likelihood, [5, 50, 95], axis=1)

    print(f"score_ms {timed(score, 7) * 1e3:.4g}", flush=True)
    pieces = [list(range(37, 4096, 256)), list(range(165, 4096, 256))]
    with multiprocessing.Pool(2) as pool:
        slowest = max(pool.map(subsets, [(scenario, p) for p in pieces]))
    print(f"frontier_s {slowest * 4096 / 2 / len(pieces[0]):.4g}")


if __name__ == "__main__":
    sys.exit(main())
