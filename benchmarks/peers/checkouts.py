#!/usr/bin/env python3
"""Sets the time of a whole trial in this checkout beside that in others, to see whether what was added costs those who do not use it.

    ./mvnw -q -DskipTests package        # in each checkout
    benchmarks/peers/checkouts.py [--rounds 16] [--java path/to/java] OTHER_CHECKOUT...

All run the same hospital of acute episodes under TEAM, in processes that stay and take turns, so that a busy machine slows all alike; the order turns round
every round. Prints CPU time per trial, and this checkout's over the other's as quartiles of the rounds' ratios.
"""

import argparse
import os
import statistics
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LEVELS = (10, 1)
WARM_UP_SECONDS = 4
SECONDS = 0.5


def start(checkout, java, classes):
    jar = os.path.join(checkout, "benchmarks", "target", "benchmarks.jar")
    os.mkdir(classes)
    subprocess.run([java + "c", "-proc:none", "-cp", jar, "-d", classes, os.path.join(HERE, "PairedTrial.java")], check=True)
    command = [java, "-XX:+UseSerialGC", "-cp", jar + os.pathsep + classes, "io.bundlecast.benchmarks.PairedTrial"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def ask(process, levels, seconds):
    process.stdin.write(f"{levels} {seconds}\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("others", nargs="+")
    options.add_argument("--rounds", type=int, default=16)
    options.add_argument("--java", default="java")
    options = options.parse_args()
    checkouts = [os.path.join(HERE, "..", ".."), *options.others]
    with tempfile.TemporaryDirectory() as work:
        processes = [start(c, options.java, os.path.join(work, str(i))) for i, c in enumerate(checkouts)]
        for levels in LEVELS:
            for process in processes:
                ask(process, levels, WARM_UP_SECONDS)
        for levels in LEVELS:
            report(levels, options.others, measure(processes, levels, options.rounds))
        for process in processes:
            process.stdin.close()


def measure(processes, levels, rounds):
    times = [[] for _ in processes]
    for turn in range(rounds):
        order = list(range(len(processes)))
        for i in order if turn % 2 == 0 else reversed(order):
            times[i].append(ask(processes[i], levels, SECONDS))
    return times


def report(levels, others, times):
    print(f"{levels} levels: this checkout {statistics.median(times[0]):.0f} us a trial, load {os.getloadavg()[0]:.0f}")
    for other, theirs in zip(others, times[1:]):
        low, middle, high = statistics.quantiles((a / b for a, b in zip(times[0], theirs)), n=4)
        print(f"  {other} {statistics.median(theirs):.0f} us; this / other {middle:.3f} ({low:.3f} to {high:.3f})", flush=True)


main()
