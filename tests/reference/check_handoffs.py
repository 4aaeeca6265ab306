#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the programs that `lesa export` writes for whether they take its files, and what they would train.

    check_handoffs.py LESA DIR WORK [--open-instruct CHECKOUT]

Expands DIR (a small dense model) in several ways into WORK, exports each to every trainer and checks two things: the program's own
schema accepts the configuration, and the parameters that the program's own function leaves trainable are those of `--to names`.
Layouts that LLaMA-Factory's rule cannot give must be refused by `lesa`, and its rule must indeed give others. Then runs
mergekit on `--to mergekit` and compares every tensor with the expansion, bit by bit (of LLaMA Pro's zeros the sign is left out).
CHECKOUT: github.com/hills-code/open-instruct, branch llama-pro. Exits with the number of disagreements.
"""

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("DISABLE_VERSION_CHECK", "1")  # LLaMA-Factory's bounds on other packages
os.environ.setdefault("AXOLOTL_DO_NOT_TRACK", "1")

import torch
import transformers
import yaml
from safetensors.torch import load_file
from transformers import AutoConfig, AutoModelForCausalLM, HfArgumentParser

EXPANSIONS = {
    "lesa": ["--strategy", "lesa", "--positions", "top-half", "--set", "predictor.epochs=1"],
    "ones": ["--strategy", "copy", "--positions", "0,9"],  # new layers 1 and 11
    "llama-pro": ["--strategy", "llama-pro", "--positions", "groups:4"],
    "last": ["--strategy", "copy", "--positions", "11x3"],
    "solar": ["--strategy", "solar", "--set", "train=new"],
    "stack": ["--strategy", "stack", "--set", "train=new"],
}
MERGES = {
    "copy": ["--strategy", "copy", "--positions", "top-half"],
    "copy-twice": ["--strategy", "copy", "--positions", "2,5x2"],
    "copy-scaled": ["--strategy", "copy", "--positions", "3,7", "--set", "output_scale=0.3"],
    "solar": ["--strategy", "solar"],
    "stack": ["--strategy", "stack"],
    "llama-pro": ["--strategy", "llama-pro", "--positions", "groups:4"],
    "mean": ["--strategy", "mean", "--positions", "top-half"],
}


class Checks:
    def __init__(self):
        self.failed = 0

    def say(self, ok, text):
        self.failed += not ok
        print(("ok    " if ok else "WRONG ") + text, flush=True)


def lesa(options, *words):
    return subprocess.run([options.lesa, *map(str, words)], capture_output=True, text=True)


def meta_model(folder):
    with torch.device("meta"):
        return AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(folder))


def trainable(model):
    return {name for name, parameter in model.named_parameters() if parameter.requires_grad}


def axolotl(path, model, options):
    from axolotl.utils.freeze import freeze_layers_except
    from axolotl.utils.schemas.config import AxolotlInputConfig
    config = AxolotlInputConfig(**yaml.safe_load(path.read_text()))
    freeze_layers_except(model, config.unfrozen_parameters)


def ms_swift(path, model, options):
    from swift.arguments import PretrainArguments
    from swift.cli.main import parse_yaml_args
    from swift.utils.transformers_utils import activate_parameters, freeze_parameters
    words = [str(path)]
    parse_yaml_args(words)
    (args, ) = HfArgumentParser([PretrainArguments]).parse_args_into_dataclasses(words)
    assert args.max_steps and args.tuner_type == "full"
    model.requires_grad_(True)
    freeze_parameters(model, args.freeze_parameters_ratio, args.freeze_parameters, args.freeze_parameters_regex)
    activate_parameters(model, args.trainable_parameters, args.trainable_parameters_regex)


def llama_factory(path, model, options):
    from llamafactory.hparams import get_train_args
    from llamafactory.model.adapter import _setup_freeze_tuning
    _, data, _, finetuning, _ = get_train_args(yaml.safe_load(path.read_text()))
    info = json.loads(Path(data.dataset_dir, "dataset_info.json").read_text())
    assert all(name in info for name in data.dataset), "a data set is not in dataset_info.json"
    _setup_freeze_tuning(model, finetuning, True, False)


def definitions(path, names, scope):
    """The classes of a source file that cannot be imported as a whole with today's packages."""
    tree = ast.parse(path.read_text())
    tree.body = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in names]
    exec(compile(tree, str(path), "exec"), scope)
    return [scope[name] for name in names]


def open_instruct(path, model, options):
    from dataclasses import dataclass, field
    from typing import Optional

    from transformers import Trainer, TrainingArguments
    from transformers.trainer_pt_utils import get_parameter_names
    source = Path(options.open_instruct, "open_instruct")
    scope = {"dataclass": dataclass, "field": field, "Optional": Optional}
    parts = definitions(source / "finetune_trainer.py", ["ModelArguments", "DataTrainingArguments"], scope)
    arguments, data, _ = HfArgumentParser((*parts, TrainingArguments)).parse_json_file(str(path))
    assert Path(data.train_file).exists()
    (trainer_class, ) = definitions(source / "customized_trainer.py", ["CustomizedTrainer"], {
        "Trainer": Trainer, "is_sagemaker_mp_enabled": lambda: False, "get_parameter_names": get_parameter_names,
        "ALL_LAYERNORM_LAYERS": [torch.nn.LayerNorm]})
    trainer = trainer_class.__new__(trainer_class)
    trainer.extend_layers = ast.literal_eval(arguments.extend_layers)
    trainer.model, trainer.optimizer = model, None
    trainer.args = TrainingArguments(output_dir=str(path.parent), use_cpu=True)
    trainer.create_optimizer()


TRAINERS = {"axolotl": (axolotl, ".yaml"), "ms-swift": (ms_swift, ".yaml"), "llama-factory": (llama_factory, ".yaml"),
            "open-instruct": (open_instruct, ".json")}


def llama_factory_layers(count, depth):
    stride = depth // count
    return list(range(stride - 1, depth + stride - 1, stride))


def check_trainers(options, checks):
    text = options.work / "text.jsonl"
    text.write_text('{"text": "a shell prints a line"}\n' * 64)
    for name, words in EXPANSIONS.items():
        folder = options.work / name
        made = lesa(options, "expand", options.folder, *words, "-o", folder, "--force")
        assert made.returncode == 0, made.stderr
        lesa(options, "export", folder, "--to", "names", "-o", options.work / "names.txt", "--force")
        wanted = set((options.work / "names.txt").read_text().split())
        model = meta_model(folder)
        assert wanted < {parameter for parameter, _ in model.named_parameters()}
        for program, (rule, ending) in TRAINERS.items():
            if program == "open-instruct" and not options.open_instruct:
                continue
            path = options.work / f"{name}-{program}{ending}"
            wrote = lesa(options, "export", folder, "--to", program, "--text", text, "-o", path, "--slurm",
                         path.with_suffix(".sbatch"), "--set", "precision=fp32", "--force")  # bf16 wants a GPU to be there
            if wrote.returncode == 4 and program == "llama-factory":
                layers = sorted({int(parameter.split(".")[2]) for parameter in wanted})
                depth = model.config.num_hidden_layers
                uniform = depth % len(layers) == 0 and llama_factory_layers(len(layers), depth) == layers
                checks.say(not uniform, f"{program:14} {name:10} refused: {wrote.stderr.strip()[:110]}…")
                continue
            if wrote.returncode != 0:
                checks.say(False, f"{program:14} {name:10} {wrote.stderr.strip()}")
                continue
            model = meta_model(folder)
            try:
                rule(path, model, options)
            except Exception as error:
                checks.say(False, f"{program:14} {name:10} not accepted: {type(error).__name__}: {error}")
                continue
            chosen = trainable(model)
            checks.say(chosen == wanted, f"{program:14} {name:10} accepted; {len(chosen)} parameters train, "
                       f"{len(chosen ^ wanted)} differ from names")


def tensors(folder):
    return {name: tensor for file in sorted(folder.glob("*.safetensors")) for name, tensor in load_file(file).items()}


def bits(tensor):
    return tensor.contiguous().view(torch.uint8)


def check_mergekit(options, checks):
    from mergekit.config import MergeConfiguration
    from mergekit.merge import run_merge
    from mergekit.options import MergeOptions
    for name, words in MERGES.items():
        folder, merged = options.work / f"merge-{name}", options.work / f"merged-{name}"
        made = lesa(options, "expand", options.folder, *words, "-o", folder, "--force")
        assert made.returncode == 0, made.stderr
        path = options.work / f"merge-{name}.yaml"
        wrote = lesa(options, "export", folder, "--to", "mergekit", "--base", options.folder, "-o", path, "--force")
        assert wrote.returncode == 0, wrote.stderr
        shutil.rmtree(merged, ignore_errors=True)
        run_merge(MergeConfiguration.model_validate(yaml.safe_load(path.read_text())), str(merged),
                  MergeOptions(quiet=True, copy_tokenizer=False, write_model_card=False))
        ours, theirs = tensors(folder), tensors(merged)
        assert ours.keys() == theirs.keys(), ours.keys() ^ theirs.keys()
        unequal = [key for key in ours if ours[key].dtype != theirs[key].dtype or not torch.equal(ours[key], theirs[key])]
        signs = sum(not torch.equal(bits(ours[key]), bits(theirs[key])) for key in ours) - len(unequal)
        zeros = all(not ours[key].any() for key in ours if key not in unequal
                    and not torch.equal(bits(ours[key]), bits(theirs[key])))
        deep = AutoConfig.from_pretrained(merged).num_hidden_layers
        checks.say(not unequal and zeros and deep == AutoConfig.from_pretrained(folder).num_hidden_layers,
                   f"mergekit       {name:11} {len(ours)} tensors, {len(unequal)} differ"
                   + (f"; {signs} are zero with another sign" if signs else ", all bits equal"))
        back = lesa(options, "preset", "import", path)
        if name == "mean":
            checks.say(back.returncode == 4, f"preset import  {name:11} refused")
            continue
        preset = options.work / f"merge-{name}.json"
        preset.write_text(back.stdout)
        again = options.work / f"again-{name}"
        made = lesa(options, "expand", options.folder, "--preset", preset, "-o", again, "--force")
        checks.say(made.returncode == 0 and all(torch.equal(bits(tensor), bits(ours[key]))
                                                for key, tensor in tensors(again).items()),
                   f"preset import  {name:11} expands to the same tensors {made.stderr.strip() if made.returncode else ''}")


def check_tasks(options, checks):
    from lm_eval.tasks import TaskManager
    script = options.work / "evaluate.sh"
    wrote = lesa(options, "export", options.work / "lesa", "--base", options.folder, "--to", "lm-eval", "-o", script, "--force")
    assert wrote.returncode == 0, wrote.stderr
    wanted = script.read_text().split("--tasks ")[1].split()[0].split(",")
    known = set(TaskManager().all_tasks)
    checks.say(set(wanted) <= known, f"lm-eval        tasks known to it: {', '.join(wanted)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("work", metavar="WORK", type=Path)
    parser.add_argument("--open-instruct", metavar="CHECKOUT")
    options = parser.parse_args()
    options.folder, options.work = options.folder.resolve(), options.work.resolve()
    options.work.mkdir(parents=True, exist_ok=True)
    for package in ("torch", "transformers", "axolotl", "ms-swift", "llamafactory", "mergekit", "lm-eval"):
        print(package, metadata.version(package))
    checks = Checks()
    check_trainers(options, checks)
    check_mergekit(options, checks)
    check_tasks(options, checks)
    print(f"{checks.failed} disagreements")
    sys.exit(min(checks.failed, 125))


if __name__ == "__main__":
    main()
