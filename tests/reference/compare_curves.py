#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the demo with a built `lesa`, kills it, resumes it, and reads its curves with other people's programs.

    compare_curves.py LESA [--steps N]

TensorBoard (EventFileLoader while the file grows, EventAccumulator after the resume) must give every point of the run once,
Transformers' TrainerState must load trainer_state.json, and the three exports must say the same. Needs tensorboard, pandas
and transformers.
"""

import argparse
import json
import subprocess
import tempfile
import time
from pathlib import Path

import numpy
import pandas
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.backend.event_processing.event_file_loader import EventFileLoader
from transformers import TrainerState

ROOT = Path(__file__).resolve().parents[2]
TAGS = {"loss": "train/loss", "learning_rate": "train/learning_rate", "grad_norm": "train/grad_norm",
        "tokens_per_second": "train/tokens_per_second", "eval_loss": "eval/loss", "eval_perplexity": "eval/perplexity"}


def told(run):
    """Series -> {step: value}, as events.jsonl tells it: a step told again replaces what came at it and after."""
    series = {}
    for line in (run / "events.jsonl").read_text().splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if event["event"] != "metric":
            continue
        for name, value in event["series"].items():
            points = series.setdefault(name, {})
            if any(step >= event["step"] for step in points):
                for other in series.values():
                    for step in [s for s in other if s > event["step"] or (s == event["step"] and other is points)]:
                        del other[step]
            points[event["step"]] = value
    return series


def accumulated(folder):
    accumulator = EventAccumulator(str(folder), size_guidance={"scalars": 0, "tensors": 0})
    accumulator.Reload()
    found = {}
    for tag in accumulator.Tags()["scalars"]:
        found[tag] = [(e.step, e.value) for e in accumulator.Scalars(tag)]
    for tag in accumulator.Tags()["tensors"]:
        found[tag] = [(e.step, e.tensor_proto.float_val[0]) for e in accumulator.Tensors(tag)]
    return found


def compare(found, series, what):
    for name, points in series.items():
        expected = [(step, float(numpy.float32(value))) for step, value in sorted(points.items())]
        assert found[TAGS[name]] == expected, (what, name, found[TAGS[name]][-3:], expected[-3:])
    print(f"{what}: {sum(len(p) for p in series.values())} points of {len(series)} series, each once")


def train(lesa, run, steps, *more):
    return subprocess.Popen([lesa, "train", *more, "--threads", "1", "--json"], stdout=subprocess.PIPE, text=True)


def follow(process, run, kill_at):
    """Watches the growing event file; kills the training when it is seen to have made `kill_at` steps."""
    loader, seen, looks = None, 0, []
    while process.poll() is None:
        files = sorted((run / "tensorboard").glob("*tfevents*"))
        if files and loader is None:
            loader = EventFileLoader(str(files[-1]))
        if loader is not None:
            seen = max([seen] + [e.step for e in loader.Load() if e.HasField("summary")])
            if not looks or looks[-1] != seen:
                looks.append(seen)
            if seen >= kill_at:
                process.kill()
        time.sleep(0.02)
    process.stdout.close()
    print("the growing file was seen at", len(looks), "different steps, killed at", seen)
    assert len(looks) > 3
    return seen


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa", type=Path)
    parser.add_argument("--steps", type=int, default=40)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    run = folder / "run"
    lesa = options.lesa.resolve()
    settings = [f"training.steps={options.steps}", "training.checkpoint_every=10", "training.eval_every=5", "training.batch=1",
                "training.sequence=64", "training.train=all", "training.eval_tokens=512"]
    first = train(lesa, run, options.steps, ROOT / "data" / "demo", "--text", ROOT / "data" / "texts" / "genesis-exodus.txt",
                  "-o", run, *[w for s in settings for w in ("--set", s)])
    killed_at = follow(first, run, kill_at=options.steps // 2 + 3)
    before = accumulated(run / "tensorboard")
    assert max(step for step, _ in before["train/loss"]) >= killed_at

    second = train(lesa, run, options.steps, "--resume", run)
    second.communicate()
    assert second.returncode == 0
    files = sorted((run / "tensorboard").iterdir())
    assert len(files) == 2, files
    series = told(run)
    assert sorted(series["loss"]) == list(range(1, options.steps + 1))
    compare(accumulated(run / "tensorboard"), series, "killed and resumed, by EventAccumulator")

    state = TrainerState.load_from_json(run / "trainer_state.json")
    assert state.global_step == options.steps == state.max_steps
    losses = {row["step"]: row["loss"] for row in state.log_history if "loss" in row}
    assert losses == series["loss"]
    print("trainer_state.json:", len(state.log_history), "rows, epoch", state.epoch)

    for target, output in (("csv", "x.csv"), ("tensorboard", "board"), ("trainer_state", "x.json")):
        subprocess.run([lesa, "export", run, "--to", target, "-o", folder / output], check=True)
    compare(accumulated(folder / "board"), series, "export --to tensorboard")
    table = pandas.read_csv(folder / "x.csv", index_col="step")
    for name, points in series.items():
        assert table[name].dropna().to_dict() == points, name
    print("export --to csv:", table.shape, "as pandas reads it")
    exported = TrainerState.load_from_json(folder / "x.json")
    assert [(r["step"], r["loss"]) for r in exported.log_history if "loss" in r] == sorted(series["loss"].items())
    assert exported.num_train_epochs == state.num_train_epochs and exported.total_flos == state.total_flos
    subprocess.run([lesa, "export", folder / "x.json", "--to", "tensorboard", "-o", folder / "again.tfevents.x"], check=True)
    found = accumulated(folder / "again.tfevents.x")
    assert [s for s, _ in found["train/loss"]] == sorted(series["loss"])
    print("export --to trainer_state: loaded, and taken in again")


if __name__ == "__main__":
    main()
