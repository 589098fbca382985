"""Expected values for distributions, 17 digits of 40: python3 distributions.py (mpmath 1.3)."""
from mpmath import mp, mpf, erfc, erfinv, exp, expm1, log, log1p, nstr, pi, sqrt

mp.dps = 40
TIMES = ["0.001", "0.1", "1", "2.5", "7", "12", "30", "120"]
CHANCES = ["1e-8", "0.001", "0.05", "0.25", "0.5", "0.75", "0.95", "0.999"]


def write(name, rows):
    with open(name, "w") as out:
        out.write("# source: mpmath 1.3 with 40 digits, by distributions.py\n")
        out.writelines(",".join(nstr(mpf(x), 17) for x in row) + "\n" for row in rows)


def weibull(k, scale):
    k, scale = mpf(k), mpf(scale)
    hazard = lambda t: (t / scale) ** k
    density = lambda t: log(k / scale) + (k - 1) * log(t / scale) - hazard(t)
    return (lambda t: -expm1(-hazard(t))), (lambda t: -hazard(t)), density, (
        lambda p: scale * (-log1p(-p)) ** (1 / k))


def log_normal(mu, sigma):
    mu, sigma = mpf(mu), mpf(sigma)
    z = lambda t: (log(t) - mu) / sigma
    cdf = lambda t: erfc(-z(t) / sqrt(2)) / 2
    survival = lambda t: log(erfc(z(t) / sqrt(2)) / 2)
    density = lambda t: -z(t) ** 2 / 2 - log(sigma * t * sqrt(2 * pi))
    return cdf, survival, density, lambda p: exp(mu + sigma * sqrt(2) * erfinv(2 * p - 1))


for name, all_of in {
    "weibull-growing": weibull("1.21", "3.7"),
    "weibull-falling": weibull("0.56", "38"),
    "log-normal": log_normal("1.42", "1.09"),
}.items():
    cdf, survival, density, quantile = all_of
    write(name + "-times.csv", [[t, cdf(mpf(t)), survival(mpf(t)), density(mpf(t))] for t in TIMES])
    write(name + "-quantiles.csv", [[p, quantile(mpf(p))] for p in CHANCES])
