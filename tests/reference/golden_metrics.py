#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/metrics/: small matrices and what WeightWatcher says of them.

    golden_metrics.py [--demo DIR]      (DIR: the demo checkpoint, gives the trained matrices; default data/demo)

matrices.safetensors holds the matrices as NAME.weight; weightwatcher.csv one row each, from the call in `details` below.
Columns and their formulas: README.md beside this script.
"""

import argparse
import contextlib
import io
from pathlib import Path

import numpy
import torch
from safetensors.torch import load_file, save_file

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = ("alpha xmin xmax D sigma norm spectral_norm log_norm log_spectral_norm alpha_weighted log_alpha_norm stable_rank "
           "entropy matrix_rank num_pl_spikes Q N M num_evals rank_loss weak_rank_loss sigma_mp mp_softrank num_spikes "
           "bulk_max bulk_min W_scale detX_num detX_val status warning").split()
TRAINED = ("layers.2.self_attn.k_proj", "layers.5.self_attn.q_proj", "layers.9.mlp.down_proj")


def details(state):
    """WeightWatcher's table for a dictionary NAME.weight -> tensor."""
    with contextlib.redirect_stdout(io.StringIO()):  # it prints a line for every small fit
        import weightwatcher
        watcher = weightwatcher.WeightWatcher(model=state)
        return watcher.analyze(model=state, mp_fit=True, detX=True, randomize=False, plot=False, savefig=False,
                               svd_method="accurate")


def matrices():
    random = numpy.random.default_rng(0)
    gauss = lambda rows, columns: random.standard_normal((rows, columns))
    found = {
        "gaussian": 0.05 * gauss(64, 96),
        "heavy_tailed": 0.02 * random.standard_t(2.5, (100, 60)),
        "low_rank_and_noise": gauss(80, 12) @ gauss(12, 50) / 8 + 1e-3 * gauss(80, 50),
        "rank_deficient": gauss(64, 20) @ gauss(20, 48) / 10,
        "tall": 0.1 * gauss(256, 32),
        "wide": 0.3 * gauss(24, 128) * numpy.linspace(0.2, 2, 24)[:, None],
        "square": gauss(64, 64) / 8,
        "square_one_spike": gauss(64, 64) / 8 + 5 * numpy.outer(numpy.ones(64), numpy.ones(64)) / 64,
        "small": gauss(24, 16),  # fewer than 20 eigenvalues: WeightWatcher's other estimator
        "small_and_noise": gauss(40, 14) @ gauss(14, 24) / 5 + 1e-4 * gauss(40, 24),  # 24 eigenvalues, 14 above 1e-5
    }
    return {f"{name}.weight": torch.tensor(matrix, dtype=torch.float32).contiguous() for name, matrix in found.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--demo", type=Path, default=ROOT / "data" / "demo")
    options = parser.parse_args()
    torch.set_num_threads(1)
    state = matrices()
    if (options.demo / "model.safetensors").exists():
        demo = load_file(options.demo / "model.safetensors")
        state |= {f"{name}.weight": demo[f"model.{name}.weight"] for name in TRAINED}  # BF16

    table = details(state)
    table = table.set_index("name").loc[[name.removesuffix(".weight") for name in state], COLUMNS]
    out = ROOT / "tests" / "data" / "metrics"
    out.mkdir(parents=True, exist_ok=True)
    save_file(state, out / "matrices.safetensors", metadata={"format": "pt"})
    (out / "matrices.safetensors").chmod(0o644)
    table.to_csv(out / "weightwatcher.csv", float_format="%.12g")


if __name__ == "__main__":
    main()
