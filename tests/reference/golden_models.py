#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/models/: tiny random checkpoints and what transformers computes with them.

    golden_models.py [NAME ...]      (all without a name)

Every folder holds a Hugging Face checkpoint (float32) and golden.json: `ids`, two sequences; `logits`, [2, tokens, vocab]
flattened, 7 significant digits, for the positions `positions` of each sequence; `loss`, the mean next-token loss over both
sequences. Reference: float32, eager attention. Folders other_* hold families lesa only inspects, without golden.json.
v4 in a name: config.json rewritten by hand to the spelling of transformers 4 (rope_theta, rope_scaling, torch_dtype).
"""

import json
import shutil
import sys
from pathlib import Path

import torch
import transformers
from transformers import AutoModelForCausalLM

OUT = Path(__file__).resolve().parents[1] / "data" / "models"
LENGTH, POSITIONS = 24, [0, 1, 5, 11, 17, 23]

SMALL = dict(hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
             vocab_size=64, max_position_embeddings=64, tie_word_embeddings=False, bos_token_id=1, eos_token_id=2)
EXPERTS = dict(num_experts=4, num_experts_per_tok=2, moe_intermediate_size=12, decoder_sparse_step=1, norm_topk_prob=True, head_dim=4)
THETA = {"rope_theta": 10000.0}

# name: (config class, what differs from SMALL, config.json in the spelling of transformers 4)
MODELS = {
    "llama": ("Llama", dict(num_key_value_heads=4), False),
    "llama_tied_gqa": ("Llama", dict(tie_word_embeddings=True, vocab_size=97), False),
    "llama_v4": ("Llama", dict(rope_parameters={"rope_type": "default", "rope_theta": 500.0}), True),
    "llama_rope_llama3": ("Llama", dict(head_dim=8, rope_parameters=THETA | {
        "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 16}), False),
    "llama_rope_llama3_v4": ("Llama", dict(head_dim=8, tie_word_embeddings=True, rope_parameters=THETA | {
        "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 16}), True),
    "llama_rope_linear": ("Llama", dict(rope_parameters=THETA | {"rope_type": "linear", "factor": 4.0}), False),
    "llama_rope_linear_v4": ("Llama", dict(rope_parameters=THETA | {"rope_type": "linear", "factor": 4.0}), True),
    "llama_biases": ("Llama", dict(attention_bias=True, mlp_bias=True), False),
    "llama_head_dim": ("Llama", dict(head_dim=6, rms_norm_eps=1e-3), False),
    "llama_8_layers": ("Llama", dict(num_hidden_layers=8, vocab_size=48, intermediate_size=8), False),
    "mistral_sliding": ("Mistral", dict(sliding_window=7, head_dim=4), False),
    "mistral_v4": ("Mistral", dict(sliding_window=None, head_dim=4), True),
    "qwen2": ("Qwen2", {}, False),
    "qwen2_tied_v4": ("Qwen2", dict(tie_word_embeddings=True), True),
    "qwen2_sliding": ("Qwen2", dict(num_hidden_layers=3, use_sliding_window=True, sliding_window=5, max_window_layers=1), False),
    "qwen2_sliding_v4": ("Qwen2", dict(num_hidden_layers=3, use_sliding_window=True, sliding_window=5, max_window_layers=2), True),
    "qwen3": ("Qwen3", dict(head_dim=8), False),
    "qwen3_tied_v4": ("Qwen3", dict(head_dim=8, tie_word_embeddings=True), True),
    "mixtral": ("Mixtral", dict(num_local_experts=4, num_experts_per_tok=2, head_dim=4), False),
    "qwen3_moe": ("Qwen3Moe", EXPERTS, False),
    "qwen3_moe_mixed": ("Qwen3Moe", EXPERTS | dict(num_hidden_layers=4, decoder_sparse_step=2, mlp_only_layers=[3]), False),
    "qwen3_moe_unnormalised_v4": ("Qwen3Moe", EXPERTS | dict(norm_topk_prob=False), True),
    "other_gpt_neox": ("GPTNeoX", dict(num_key_value_heads=None), False),
    "other_phi": ("Phi", {}, False),
    "other_smollm3": ("SmolLM3", dict(num_hidden_layers=4, pad_token_id=0), False),
}


def to_v4(config):
    """The spelling transformers 4 wrote: rope_theta and rope_scaling beside each other, torch_dtype, no layer_types."""
    rope = config.pop("rope_parameters")
    config["rope_theta"] = rope.pop("rope_theta")
    if rope["rope_type"] == "linear":
        rope["type"] = rope.pop("rope_type")  # older still
    config["rope_scaling"] = rope if rope.get("rope_type") != "default" else None
    if config.get("head_dim") == config["hidden_size"] // config["num_attention_heads"]:
        del config["head_dim"]
    config["torch_dtype"] = config.pop("dtype")
    config.pop("layer_types", None)
    config["transformers_version"] = "4.51.3"
    return config


def randomise(model):
    """Standard deviation 0.2, norm weights around 1, biases not zero."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            noise = 0.2 * torch.randn(parameter.shape, generator=generator)
            parameter.copy_(1 + noise if "norm" in name and name.endswith("weight") else noise)


def make(name):
    family, changes, old_spelling = MODELS[name]
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    settings = {key: value for key, value in (SMALL | changes).items() if value is not None or key == "sliding_window"}
    config = getattr(transformers, family + "Config")(**settings)
    config._attn_implementation = "eager"
    model = AutoModelForCausalLM.from_config(config, attn_implementation="eager")
    randomise(model)
    model.float().save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)
    (folder / "generation_config.json").unlink(missing_ok=True)
    if old_spelling:
        file = folder / "config.json"
        file.write_text(json.dumps(to_v4(json.loads(file.read_text())), indent=2, sort_keys=True) + "\n")
    if name.startswith("other_"):
        return

    # From the directory just written, so that the golden values belong to what is read, rewritten config included.
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    ids = torch.randint(3, config.vocab_size, (2, LENGTH), generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        logits = model(input_ids=ids, use_cache=False).logits
    loss = torch.nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1).double(), ids[:, 1:].flatten()).item()
    shown = logits[:, POSITIONS]
    golden = dict(ids=ids.tolist(), positions=POSITIONS, shape=list(shown.shape), loss=round(loss, 8),
                  logits=[float(f"{value:.7g}") for value in shown.flatten().tolist()])
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")
    print(f"{name:28} loss {loss:.4f} logits ±{logits.abs().max():.2f} {sum(f.stat().st_size for f in folder.iterdir())} bytes")


if __name__ == "__main__":
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(1)
    for chosen in sys.argv[1:] or MODELS:
        make(chosen)
