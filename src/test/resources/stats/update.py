"""Expected values for BayesUpdateTests: python3 update.py > update.csv (numpy, scipy).

The same posterior by other means: logarithms as the formula has them in 80-bit arithmetic, the
trapezoidal rule in z where s = s* + w sinh(z), and a cubic spline for the share below a value.
"""
import numpy as np
from scipy.interpolate import CubicSpline
from scipy.optimize import brentq

L = np.longdouble
LN19 = np.log(L(19))
LIMIT = 1.66711


def metalog(to_real, p05, p50, p95):
    low, mid, high = (to_real(L(str(p))) for p in (p05, p50, p95))
    a2 = (high - low) / (2 * LN19)
    a3 = (low + high - 2 * mid) / (L("0.9") * LN19)
    return lambda s: mid + s * (a2 + a3 * np.tanh(s / 2) / 2)


def logit(x):
    return np.log(x) - np.log1p(-x)


def logistic_density(s):
    return -np.abs(s) - 2 * np.log1p(np.exp(-np.abs(s)))


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def counts(k, n, omega):
    return lambda l: -omega * (k * softplus(-l) + (n - k) * softplus(l))


def rate(k, years, omega):
    def log_likelihood(l):
        z = l + np.log(L(years))
        return omega * (k * z - np.exp(np.minimum(z, L(11000))))
    return log_likelihood


def spread(z, scale, centre):
    return centre + scale * np.sinh(z), scale * np.cosh(z)


Z = np.linspace(L(-1), L(1), 2001)


def averaged(log_likelihood, psi, peak):
    """ln E_psi L at one number l of the real line; peak: where L is highest, or None."""
    if len(psi) == 1:
        shift = np.log(L(str(psi[0])))
        return lambda l: log_likelihood(l - shift)
    y = metalog(np.log, *psi)

    def one(l):
        centre, scale = 0.0, 1.0
        if peak is not None:
            g = lambda v: float(l - y(L(v)) - peak)
            reach = 1e12
            centre = brentq(g, -reach, reach, xtol=1e-14)
            scale = 1e-4
        v, slope = spread(Z * 18, L(scale), L(centre))
        logs = logistic_density(v) + log_likelihood(l - y(v)) + np.log(slope)
        top = logs.max()
        return top + np.log(np.exp(logs - top).sum() * (Z[1] - Z[0]) * 18)

    return lambda l: np.array([one(x) for x in np.atleast_1d(l)], dtype=L).reshape(np.shape(l))


def observation(spec):
    kind, *rest = spec
    if kind == "counts":
        k, n, direction, omega, psi = rest
        peak = None if k in (0, n) else np.log(L(k)) - np.log(L(n - k))
        of = averaged(counts(L(k), L(n), L(str(omega))), psi, peak)
        sign = 1 if direction == "EVENT" else -1
        return lambda t: of(sign * t)
    k, years, omega, psi = rest
    peak = None if k == 0 else np.log(L(k)) - np.log(L(years))
    return averaged(rate(L(k), L(years), L(str(omega))), psi, peak)


def posterior(kind, prior, evidence):
    x = metalog(logit if kind == "UNIT" else np.log, *prior)
    seen = [observation(e) for e in evidence]
    log = lambda s: logistic_density(s) + sum(o(x(s)) for o in seen)
    # A grid that is laid closer around its highest point until the drop beside it is small.
    centre, scale = L(0), L(30)
    for _ in range(60):
        s = centre + scale * np.linspace(L(-1), L(1), 41)
        values = log(s)
        best = int(values.argmax())
        if 0 < best < 40 and values[best] - max(values[best - 1], values[best + 1]) < 0.05:
            break
        centre, scale = s[best], scale * (L(8) if best in (0, 40) else L("0.15"))
    top = values[best]
    z, points = L(12), 3001
    grid = np.linspace(-z, z, points)
    s, slope = spread(grid, scale / 4, centre)
    density = np.exp(log(s) - top) * slope
    spline = CubicSpline(grid.astype(float), density.astype(float)).antiderivative()
    total = spline(float(z))
    found = []
    for share in (0.05, 0.5, 0.95):
        at = brentq(lambda g: spline(g) - share * total, -float(z), float(z), xtol=1e-15)
        found.append(x(spread(L(at), scale / 4, centre)[0]))
    low, mid, high = found
    ratio = abs(low + high - 2 * mid) / L("0.9") / ((high - low) / 2)
    moved = bool(ratio >= LIMIT)
    if moved:
        reach = L("0.45") * L(str(LIMIT)) * (high - low) / 2
        mid = min(max(mid, (low + high) / 2 - reach), (low + high) / 2 + reach)
    back = (lambda t: 1 / (1 + np.exp(-t))) if kind == "UNIT" else np.exp
    return [back(t) for t in (low, mid, high)], moved


HALF = (0.2, 0.5, 0.8)
SMALL = (0.001, 0.01, 0.2)
RED = (1, 3, 10)
CASES = [
    ("UNIT", HALF, [("counts", 18, 500, "COMPLEMENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 18, 500, "COMPLEMENT", 0.5, (3,))]),
    ("UNIT", HALF, [("counts", 18, 500, "COMPLEMENT", 1, RED)]),
    ("UNIT", HALF, [("counts", 0, 1, "EVENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 1, 1, "EVENT", 1e-6, (1,))]),
    ("UNIT", HALF, [("counts", 0, 10**9, "EVENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 10**9, 10**9, "EVENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 36 * 10**6, 10**9, "COMPLEMENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 36 * 10**6, 10**9, "COMPLEMENT", 1, RED)]),
    ("UNIT", HALF, [("counts", 0, 10**9, "COMPLEMENT", 0.3, RED)]),
    ("UNIT", SMALL, [("counts", 3, 40, "EVENT", 1, (1,))]),
    ("UNIT", SMALL, [("counts", 3, 40, "EVENT", 1, (0.2, 1, 4)), ("counts", 0, 200, "EVENT", 0.4, (2,))]),
    ("UNIT", (1e-9, 1e-6, 1e-3), [("counts", 2, 10**6, "EVENT", 1, RED)]),
    ("UNIT", (0.49, 0.5, 0.51), [("counts", 0, 10**9, "EVENT", 1, (1,))]),
    ("UNIT", (0.499, 0.5, 0.501), [("counts", 10**9 - 1, 10**9, "EVENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 5 * 10**8, 10**9, "EVENT", 1, (1,)), ("counts", 51 * 10**7, 10**9, "EVENT", 1, (1,))]),
    ("UNIT", HALF, [("counts", 0, 10**6, "EVENT", 1, (1,)), ("counts", 10**6, 10**6, "EVENT", 1, (1,))]),
    ("UNIT", (0.1, 0.2, 0.9), [("counts", 40, 100, "EVENT", 1, (1,))]),
    ("UNIT", (0.02, 0.0615, 0.9), [("counts", 2, 3, "EVENT", 1, (1,))]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 0, 2, 1, (1,))]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 7, 2, 0.5, (1,))]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 7, 2, 1, (0.3, 1, 3))]),
    ("POSITIVE", (1e-6, 1e-3, 0.05), [("rate", 1, 40, 1, (2,)), ("rate", 0, 3, 0.2, RED)]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 10**9, 10**8, 1, (1,))]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 10**9, 10**8, 1, RED)]),
    ("POSITIVE", (0.1, 1, 10), [("rate", 0, 1e12, 1, (1,))]),
]


def field(spec):
    return ":".join(str(part) for part in spec[:-1]) + ":" + ":".join(str(p) for p in spec[-1])


if __name__ == "__main__":
    print("# python3 update.py > update.csv")
    print("kind,p05,p50,p95,evidence,posterior05,posterior50,posterior95,middleMoved")
    for kind, prior, evidence in CASES:
        found, moved = posterior(kind, prior, evidence)
        numbers = ",".join(np.format_float_scientific(f, 17) for f in found)
        print(kind, *prior, ";".join(map(field, evidence)), numbers, str(moved).lower(), sep=",", flush=True)
