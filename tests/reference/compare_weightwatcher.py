#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the metrics of `lesa analyze` with WeightWatcher's on a checkpoint directory.

    compare_weightwatcher.py LESA DIR [--keep CSV]

Runs `lesa analyze DIR -o A.h5` and reads group /metrics: one dataset a metric, shape [layer, type], attributes `layers` and
`types` on the group or the dataset. Prints for every metric both have the largest relative difference and where it is.
WeightWatcher's numbers come from golden_metrics.details(), whose call README.md explains.
"""

import argparse
import subprocess
import tempfile
from pathlib import Path

import h5py
import numpy
from golden_metrics import details
from safetensors.torch import load_file

METRICS = ("norm spectral_norm log_norm log_spectral_norm stable_rank matrix_rank entropy alpha xmin D sigma num_pl_spikes "
           "alpha_weighted log_alpha_norm Q N M sigma_mp mp_softrank num_spikes").split()


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def ours(file):
    """metric -> {(layer, type): value}"""
    found = {}
    with h5py.File(file) as h5:
        group = h5["metrics"]
        for name, data in group.items():
            if not isinstance(data, h5py.Dataset) or data.ndim != 2:
                continue
            labels = [data.attrs.get(key, group.attrs.get(key)) for key in ("layers", "types")]
            if labels[1] is None:
                raise SystemExit(f"/metrics/{name} has no attribute 'types'")
            layers = range(data.shape[0]) if labels[0] is None else [int(layer) for layer in labels[0]]
            types = [text(kind) for kind in labels[1]]
            table = data[()]
            found[name] = {(layer, kind): table[i, k] for i, layer in enumerate(layers) for k, kind in enumerate(types)}
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--keep", metavar="CSV", help="write WeightWatcher's table there")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "analysis.h5")
        subprocess.run([options.lesa, "analyze", options.folder, "-o", file], check=True, stdout=subprocess.DEVNULL)
        mine = ours(file)
    state = {}
    for shard in sorted(options.folder.glob("model*.safetensors")):
        state |= {name: tensor for name, tensor in load_file(shard).items() if ".layers." in name and tensor.ndim == 2}
    table = details(state).set_index("name")
    if options.keep:
        table.to_csv(options.keep)

    print(f"{'metric':20} {'compared':>8} {'max rel. difference':>20}  where: lesa, WeightWatcher")
    for metric in METRICS:
        if metric not in mine or metric not in table.columns:
            print(f"{metric:20} {'missing in ' + ('lesa' if metric not in mine else 'WeightWatcher')}")
            continue
        rows = []
        for (layer, kind), value in mine[metric].items():
            name = f"model.layers.{layer}.{kind.removesuffix('.weight')}"
            if name in table.index:
                expected = float(table.at[name, metric])
                rows.append((abs(float(value) - expected) / max(abs(expected), 1e-12), name, float(value), expected))
        if not rows:
            print(f"{metric:20} {0:8} none of lesa's layers and types is in WeightWatcher's table")
            continue
        worst = max(rows, key=lambda row: numpy.inf if numpy.isnan(row[0]) else row[0])
        print(f"{metric:20} {len(rows):8} {worst[0]:20.3g}  {worst[1]}: {worst[2]:.10g}, {worst[3]:.10g}")


if __name__ == "__main__":
    main()
