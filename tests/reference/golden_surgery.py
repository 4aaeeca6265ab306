#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/surgery/: SHA-256 of every tensor of expansions that mergekit and LLaMA-Factory make of tiny models.

    golden_surgery.py FILE      (FILE: scripts/llama_pro.py of the llamafactory source package on PyPI)

One JSON file a model of tests/data/models, each a list of expansions: `tools`, which all agreed; `strategy`; `sources`, the
old layer that every layer of the new stack comes from; `new`, the indices, in the new stack, of inserted identity layers;
`tensors`, name -> SHA-256 of the tensor's bytes alone, dtype as in the source. mergekit makes zeros by multiplying, so some
are -0.0: hashed as 0.0. Needs mergekit and, for llama_pro.py, fire.
"""

import argparse
import hashlib
import json
import runpy
import shutil
import tempfile
from pathlib import Path

import torch
from mergekit.config import MergeConfiguration
from mergekit.merge import run_merge
from mergekit.options import MergeOptions
from safetensors.torch import load_file

DATA = Path(__file__).resolve().parents[1] / "data"
ZERO = {"scale": [{"filter": "o_proj", "value": 0.0}, {"filter": "down_proj", "value": 0.0}, {"value": 1.0}]}

# model: (tools, solar's m: layers dropped at each side of the seam, numbers of identity layers llama-pro inserts).
# mergekit's description of Llama knows no biases: it leaves them out without a word.
MODELS = {"llama_8_layers": (("mergekit", "LLaMA-Factory"), [2, 3], [2, 4]),
          "llama_tied_gqa": (("mergekit", "LLaMA-Factory"), [], [1]),
          "llama_biases": (("LLaMA-Factory",), [], [2])}


def hashes(folder):
    tensors = {}
    for file in sorted(folder.glob("*.safetensors")):
        tensors |= load_file(file)
    return {name: hashlib.sha256((tensor + 0.0).contiguous().view(torch.uint8).numpy().tobytes()).hexdigest()
            for name, tensor in sorted(tensors.items())}


def mergekit(model, slices, out):
    """`slices`: (first layer, one past the last, zero outputs) in the order of the new stack."""
    recipe = {"merge_method": "passthrough", "dtype": "float32", "slices": [
        {"sources": [{"model": str(model), "layer_range": [first, end]} | ({"parameters": ZERO} if zero else {})]}
        for first, end, zero in slices]}
    run_merge(MergeConfiguration.model_validate(recipe), str(out),
              MergeOptions(copy_tokenizer=False, clone_tensors=True, quiet=True))
    return hashes(out)


def llama_factory(block_expansion, model, count, out):
    source = out.with_name("source")  # the script wants a tokenizer beside the model
    shutil.copytree(model, source)
    shutil.copy(DATA / "tokenizers" / "gpt2" / "tokenizer.json", source)
    block_expansion(str(source), str(out), count)
    shutil.rmtree(source)
    return hashes(out)


def expansions(name, block_expansion, folder):
    model = DATA / "models" / name
    depth = json.loads((model / "config.json").read_text())["num_hidden_layers"]
    fresh = lambda: folder / f"{len(list(folder.iterdir()))}"
    tools, seams, counts = MODELS[name]
    for m in seams:
        sources = [*range(depth - m), *range(m, depth)]
        tensors = mergekit(model, [(0, depth - m, False), (m, depth, False)], fresh())
        yield dict(tools=["mergekit"], strategy=f"solar m={m}", sources=sources, new=[], tensors=tensors)
    for count in counts:
        group = depth // count
        slices, sources, new = [], [], []
        for end in range(group, depth + 1, group):
            slices += [(end - group, end, False), (end - 1, end, True)]
            sources += [*range(end - group, end), end - 1]
            new.append(len(sources) - 1)
        made = {}
        if "mergekit" in tools:
            made["mergekit"] = mergekit(model, slices, fresh())
        if "LLaMA-Factory" in tools:
            made["LLaMA-Factory"] = llama_factory(block_expansion, model, count, fresh())
        tensors = next(iter(made.values()))
        assert all(other == tensors for other in made.values()), f"{name}: {list(made)} differ"
        yield dict(tools=list(made), strategy=f"llama-pro groups:{count}", sources=sources, new=new, tensors=tensors)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("llama_pro", metavar="FILE")
    options = parser.parse_args()
    block_expansion = runpy.run_path(options.llama_pro)["block_expansion"]
    (DATA / "surgery").mkdir(exist_ok=True)
    for name in MODELS:
        with tempfile.TemporaryDirectory() as folder:
            rows = list(expansions(name, block_expansion, Path(folder)))
        (DATA / "surgery" / f"{name}.json").write_text("[\n" + ",\n".join(map(json.dumps, rows)) + "\n]\n")
        for row in rows:
            print(name, row["tools"], row["strategy"], row["sources"], row["new"], len(row["tensors"]))


if __name__ == "__main__":
    main()
