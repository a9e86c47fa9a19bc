"""The reference year in numpy, to compare the Java engine with.

Reads lines "contender trials" and answers "CPU nanoseconds per episode, 0, mean margin".
Contenders: numpy (components, chunks of 50 trials) and numpy-total-table, with the tables of the file named by the first argument.
"""

import sys
import time

import numpy as np

TYPES = np.array(
    [
        (300, 13000, 0.12, 8, 3500, 0.45, 9000, 0.9, 0.08, 12000, 0.8, 0.04, 1.5, 8000, 60000, 22723, 0.9),
        (250, 38000, 0.20, 6, 9000, 0.55, 10000, 1, 0.14, 13000, 0.9, 0.12, 1.5, 15000, 110000, 58478, 0.8),
        (900, 9000, 0.25, 2.5, 2500, 0.50, 12000, 1, 0.35, 14000, 0.9, 0.10, 0.8, 6000, 65000, 23611, 0.7),
        (1500, 11000, 0.35, 2, 2800, 0.48, 13000, 1, 0.25, 13000, 0.9, 0.15, 0.9, 7000, 70000, 25109, 0.6),
    ]
)
CHUNK = 50
BINS, ENDS, TABLES_PER_TYPE = 4096, 8 * 128, 6
EPISODES_PER_TRIAL = 2950
random = np.random.Generator(np.random.PCG64(2027))


def lognormal(mean, cv, n):
    square = np.log1p(cv * cv)
    return random.lognormal(np.log(mean) - square / 2, np.sqrt(square), n)


def components(t, n):
    x = lognormal(t[1], t[2], n) + random.gamma(t[3], t[4] / t[3], n)
    for rate, draw in (
        (t[5], lambda k: lognormal(t[6], t[7], k)),
        (t[8], lambda k: lognormal(t[9], t[10], k)),
        (t[11], lambda k: random.gamma(t[12], t[13] / t[12], k)),
    ):
        has = random.random(n) < rate
        x[has] += draw(np.count_nonzero(has))
    return x


def read_tables(name):
    numbers = np.fromfile(name, dtype="<f8").reshape(len(TYPES), TABLES_PER_TYPE, 2 * (BINS + 2 * ENDS))
    return [table[0, : 2 * BINS].reshape(BINS, 2).copy() for table in numbers]


def total(table, n):
    u = random.random(n) * BINS
    bins = u.astype(np.int64)
    piece = table[bins]
    return piece[:, 0] + piece[:, 1] * (u - bins)


def chunk(tables, trials):
    zy, zc, z = random.standard_normal((3, trials))
    zq = -0.4 * zc + np.sqrt(1 - 0.16) * z
    s = np.exp(0.03 * zy - 0.5 * 0.03**2 + 0.04 * zc - 0.5 * 0.04**2)
    target, spend, quality = np.zeros(trials), np.zeros(trials), np.zeros(trials)
    for e, t in enumerate(TYPES):
        n = random.poisson(t[0], trials)
        x = components(t, n.sum()) if tables is None else total(tables[e], n.sum())
        x = np.minimum(x, np.repeat(t[14] / s, n))
        spend += s * np.add.reduceat(x, np.concatenate(([0], np.cumsum(n)[:-1])))
        target += n * t[15]
        b = t[16]
        quality += random.binomial(n, b / (b + (1 - b) * np.exp(-0.25 * zq))) / n
    target *= 0.97
    rec = np.clip(target - spend, -0.2 * target, 0.2 * target)
    score = np.clip((quality / len(TYPES) - 0.65) / 0.2, 0, 1)
    return np.where(rec > 0, rec * (1 - 0.1 * (1 - score)), rec * (1 - 0.1 * score)) - 600000


def main():
    tables = read_tables(sys.argv[1])
    for line in sys.stdin:
        name, trials = line.split()
        chunks = max(1, int(trials) // CHUNK)
        start = time.process_time_ns()
        margin = sum(chunk(tables if name == "numpy-total-table" else None, CHUNK).sum() for _ in range(chunks))
        nanos = time.process_time_ns() - start
        print(f"{nanos / (chunks * CHUNK * EPISODES_PER_TRIAL):.4f} 0 {margin / (chunks * CHUNK):.0f}", flush=True)


main()
