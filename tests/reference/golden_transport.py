#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/transport/plans.json: small costs and the entropic transport plans POT finds for them.

    golden_transport.py

Uniform marginals; the costs are multiples of 1/1024, exact in any precision. The plan is ot.sinkhorn's (log domain, marginals
to 1e-12), the one that the authors of OpT-DeUS call, multiplied by the number of points.
"""

import argparse
import json
from pathlib import Path

import numpy
import ot

TARGET = Path(__file__).resolve().parents[2] / "tests/data/transport/plans.json"
CASES = ((10, 1.0), (10, 0.1), (16, 0.2), (16, 0.05))  # points, epsilon


def case(random, points, epsilon):
    cost = random.integers(0, 2049, (points, points)) / 1024  # 0 to 2, as 1 - cosine
    mass = numpy.full(points, 1 / points)
    plan = ot.sinkhorn(mass, mass, cost, epsilon, method="sinkhorn_log", numItermax=1000000, stopThr=1e-12)
    return {"epsilon": epsilon, "cost": cost.tolist(),
            "weight": [[float(f"{weight:.8e}") for weight in row] for row in plan * points]}


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    random = numpy.random.default_rng(0)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    cases = [case(random, points, epsilon) for points, epsilon in CASES]
    TARGET.write_text(json.dumps({"program": f"POT {ot.__version__}", "cases": cases}) + "\n")


if __name__ == "__main__":
    main()
