#!/usr/bin/env python3
"""Builds the C and numpy contenders, runs all contenders in turn and prints CPU time per episode and the ratios that are our goals.

    ./mvnw -q -DskipTests package
    benchmarks/peers/compare.py [--rounds 9] [--java path/to/java]

Every round runs each contender once, so that a busy machine slows all alike; a ratio is the median of the rounds' ratios.
Needs gcc, and numpy for python3.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
JAR = os.path.join(HERE, "..", "target", "benchmarks.jar")
TRIALS = {
    "c-scalar": 1500, "c-grouped": 2500, "c-component-tables": 6000, "c-total-table": 20000,
    "numpy": 800, "numpy-total-table": 3000,
    "total-table": 20000, "component-tables": 6000, "direct": 2500, "naive": 200, "ssj": 250,
    "total-table-ten-levels": 3000, "direct-ten-levels": 1000,
}
# goal, better when below / above, what is measured: first over second
GOALS = [
    ("G1", "<=", 0.09, "total-table", "c-scalar"),
    ("G1", "<=", 1.2, "total-table", "c-total-table"),
    ("G1", ">=", 20, "numpy", "total-table"),
    ("G1", ">=", 5, "numpy-total-table", "total-table"),
    ("G1", ">=", 80, "naive", "total-table"),
    ("G1", ">=", 75, "ssj", "total-table"),
    ("G2", "<=", 0.30, "component-tables", "c-scalar"),
    ("G2", "<=", 1.5, "component-tables", "c-component-tables"),
    ("G2", ">=", 7, "numpy", "component-tables"),
    ("G2", ">=", 25, "naive", "component-tables"),
    ("G3", "<=", 0.8, "direct", "c-scalar"),
    ("G3", "<=", 1.3, "direct", "c-grouped"),
    ("G3", ">=", 2.5, "numpy", "direct"),
    ("G3", ">=", 8, "ssj", "direct"),
    ("G3", ">=", 8, "naive", "direct"),
    ("G4", "<=", 8, "total-table-ten-levels", "total-table"),
    ("G4", "<=", 2.6, "direct-ten-levels", "direct"),
]


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, contender, trials):
        self.process.stdin.write(f"{contender} {trials}\n")
        self.process.stdin.flush()
        nanos, allocated, _ = self.process.stdout.readline().split()
        return float(nanos), float(allocated)


def cold(java, contender, trials):
    """CPU seconds, wall seconds and resident megabytes of one whole process."""
    import resource
    import time

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen([java, "-cp", JAR, "io.bundlecast.benchmarks.Peer", "cold", contender, str(trials)], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--java", default="java")
    options = options.parse_args()
    if not os.path.exists(JAR):
        sys.exit("benchmarks.jar is missing: run ./mvnw -q -DskipTests package")
    with tempfile.TemporaryDirectory() as work:
        tables, program = os.path.join(work, "tables.bin"), os.path.join(work, "reference_year")
        subprocess.run([options.java, "-cp", JAR, "io.bundlecast.benchmarks.TableFile", tables], check=True)
        subprocess.run(["gcc", "-O3", "-march=native", "-o", program, os.path.join(HERE, "reference_year.c"), "-lm"], check=True)
        java = Program([options.java, "-cp", JAR, "io.bundlecast.benchmarks.Peer"])
        c = Program([program, tables])
        numpy = Program([sys.executable, os.path.join(HERE, "reference_year.py"), tables])
        report(measure(java, c, numpy, options.rounds))
        java.process.stdin.close(), c.process.stdin.close(), numpy.process.stdin.close()
    for contender in ("total-table", "direct"):
        runs = [cold(options.java, contender, 20000) for _ in range(3)]
        seconds, wall, memory = (statistics.median(column) for column in zip(*runs))
        print(f"G6  {contender}, 20,000 trials from process start: {seconds:.2f} s CPU, {wall:.2f} s wall, {memory:.0f} MB")


def measure(java, c, numpy, rounds):
    programs = {name: c if name.startswith("c-") else numpy if name.startswith("numpy") else java for name in TRIALS}
    for warm_up in range(4):
        for name, trials in TRIALS.items():
            if programs[name] is java or warm_up == 0:
                programs[name].run(name, trials // 2)
    results = {name: [] for name in TRIALS}
    for _ in range(rounds):
        for name, trials in TRIALS.items():
            results[name].append(programs[name].run(name, trials))
    return results


def report(results):
    print("| Contender | CPU ns per episode and level | x C scalar | bytes allocated per episode |\n|:--|--:|--:|--:|")
    for name, runs in results.items():
        ratio = statistics.median(a[0] / b[0] for a, b in zip(runs, results["c-scalar"]))
        nanos = statistics.median(run[0] for run in runs)
        print(f"| {name} | {nanos:.2f} | {ratio:.3f} | {statistics.median(run[1] for run in runs):.3f} |")
    print("\n| Goal | Ratio | Wanted | Measured | Met |\n|:--|:--|--:|--:|:--|")
    for goal, sense, wanted, above, below in GOALS:
        levels = 10 if above.endswith("ten-levels") else 1
        ratio = levels * statistics.median(a[0] / b[0] for a, b in zip(results[above], results[below]))
        met = ratio <= wanted if sense == "<=" else ratio >= wanted
        print(f"| {goal} | {above} / {below} | {sense} {wanted} | {ratio:.3g} | {'yes' if met else 'no'} |")
    print(flush=True)


main()
