#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Results of lm-evaluation-harness on the demo model and an expansion of it: tests/data/lm_eval/{base,expanded}.json.

    golden_lm_eval.py LESA

Three made-up tasks on made-up texts (two of multiple choice in a group, one of perplexity), no download. What depends on the machine
(paths, environment, tasks' full configurations) is left out of the files.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ("results", "groups", "group_subtasks", "versions", "n-shot", "higher_is_better", "n-samples", "transformers_version",
        "lm_eval_version", "model_source", "model_name")

CHOICE = """task: toy_{name}
dataset_path: json
dataset_kwargs: {{data_files: {{test: {file}}}}}
output_type: multiple_choice
test_split: test
doc_to_text: "{{{{question}}}}"
doc_to_target: answer
doc_to_choice: choices
metric_list:
  - {{metric: acc, aggregation: mean, higher_is_better: true}}
  - {{metric: acc_norm, aggregation: mean, higher_is_better: true}}
metadata: {{version: 1.0}}
"""
GROUP = """group: toy
task: [toy_order, toy_length]
aggregate_metric_list: [{metric: acc, aggregation: mean, weight_by_size: true}]
metadata: {version: 1.0}
"""
TEXT = """task: toy_text
dataset_path: json
dataset_kwargs: {{data_files: {{test: {file}}}}}
output_type: loglikelihood_rolling
test_split: test
doc_to_text: ""
doc_to_target: "{{{{page}}}}"
metric_list:
  - {{metric: word_perplexity, aggregation: weighted_perplexity, higher_is_better: false}}
  - {{metric: bits_per_byte, aggregation: bits_per_byte, higher_is_better: false}}
metadata: {{version: 1.0}}
"""


def write_tasks(folder):
    words = "the shell prints a list of files and stops because nothing more was said about this command".split()
    chance = random.Random(1)

    def sentence(length):
        return " ".join(chance.choices(words, k=length))

    rows = {
        "order": [{"question": "Here is what it prints:", "choices": [sentence(6), "the list of files"], "answer": i % 2}
                  for i in range(24)],
        "length": [{"question": sentence(3), "choices": [sentence(2), sentence(9)], "answer": 0} for _ in range(16)],
        "text": [{"page": sentence(30) + "."} for _ in range(8)],
    }
    for name, lines in rows.items():
        file = folder / f"{name}.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
        text = TEXT if name == "text" else CHOICE
        (folder / f"toy_{name}.yaml").write_text(text.format(name=name, file=file))
    (folder / "toy.yaml").write_text(GROUP)


def evaluate(folder, model):
    subprocess.run([sys.executable, "-m", "lm_eval", "--model", "hf", "--model_args", f"pretrained={model},dtype=auto", "--include_path",
                    ".", "--tasks", "toy,toy_text", "--batch_size", "8", "--device", "cpu", "--output_path", f"out-{model}"],
                   cwd=folder, check=True, env={**os.environ, "HF_HUB_OFFLINE": "1"})
    (file, ) = (folder / f"out-{model}").rglob("results_*.json")
    results = json.loads(file.read_text())
    return json.dumps({key: results[key] for key in KEPT if key in results}, indent=2) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    options = parser.parse_args()
    target = ROOT / "tests/data/lm_eval"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_tasks(folder)
        (folder / "demo").symlink_to(ROOT / "data/demo")
        subprocess.run([options.lesa, "expand", folder / "demo", "--strategy", "mean", "-o", folder / "expanded", "--quiet"], check=True)
        (target / "base.json").write_text(evaluate(folder, "demo"))
        (target / "expanded.json").write_text(evaluate(folder, "expanded"))


if __name__ == "__main__":
    main()
