#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/gguf/: blocks of every type with the values PyPI's gguf gives them, and a small model.

    golden_gguf.py

blocks.gguf holds a tensor a type, values.safetensors what gguf.dequantize makes of each. Types that gguf can quantise come
from normal numbers (q8_0, …), all of them from random bytes too (random_q8_0, …), with scales that are finite and in part
subnormal. model.gguf is a small Llama with the rows of q and k in llama.cpp's order, llama/ the same as a Hugging Face
directory: the script fails unless transformers loads the one as the other.
"""

import argparse
from pathlib import Path

import gguf
import numpy
from gguf import GGMLQuantizationType as Type
from safetensors.numpy import load_file, save_file

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "tests" / "data" / "gguf"

# Where the half-precision scales of a block stand, in bytes; MXFP4 has an exponent of one byte instead.
SCALES = {Type.Q4_0: (0,), Type.Q4_1: (0, 2), Type.Q5_0: (0,), Type.Q5_1: (0, 2), Type.Q8_0: (0,), Type.Q2_K: (80, 82),
          Type.Q3_K: (108,), Type.Q4_K: (0, 2), Type.Q5_K: (0, 2), Type.Q6_K: (208,), Type.IQ4_NL: (0,),
          Type.IQ4_XS: (0,), Type.MXFP4: ()}
QUANTISED = (Type.Q4_0, Type.Q4_1, Type.Q5_0, Type.Q5_1, Type.Q8_0, Type.BF16, Type.F16, Type.MXFP4)


def random_blocks(random, type, count):
    elements, size = gguf.GGML_QUANT_SIZES[type]
    blocks = random.integers(0, 256, (count, size), dtype=numpy.uint8)
    for offset in SCALES[type]:
        scales = (random.standard_normal(count) * 10.0 ** random.uniform(-7, 0, count)).astype(numpy.float16)
        scales[0] = numpy.float16(3e-7)  # subnormal
        blocks[:, offset:offset + 2] = scales[:, None].view(numpy.uint8).reshape(count, 2)
    if type == Type.MXFP4:
        blocks[:, 0] = random.integers(90, 140, count)
    return blocks.reshape(1, -1)


def write_blocks():
    random = numpy.random.default_rng(0)
    writer = gguf.GGUFWriter(OUT / "blocks.gguf", "blocks")
    values = {}

    def add(name, data, type):
        writer.add_tensor(name, data, raw_dtype=type)
        values[name] = numpy.ascontiguousarray(gguf.dequantize(data, type).astype(numpy.float32).reshape(1, -1))

    for type in QUANTISED:
        normal = (0.02 * random.standard_normal((1, 96))).astype(numpy.float32)
        add(type.name.lower(), gguf.quantize(normal, type), type)
    for type in SCALES:
        elements, _ = gguf.GGML_QUANT_SIZES[type]
        add("random_" + type.name.lower(), random_blocks(random, type, 2 if elements == 256 else 4), type)
    halves = numpy.arange(0, 65536, 61, dtype=numpy.uint16).view(numpy.float16)  # also subnormal, infinite and NaN
    add("random_f16", halves.reshape(1, -1), Type.F16)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    save_file(values, OUT / "values.safetensors", metadata={"format": "pt"})


NAMES = {"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q",
         "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
         "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}


def gguf_name(name):
    if name == "model.embed_tokens.weight":
        return "token_embd.weight"
    if name == "model.norm.weight":
        return "output_norm.weight"
    if name == "lm_head.weight":
        return "output.weight"
    _, _, layer, suffix = name.split(".", 3)
    return f"blk.{layer}.{NAMES[suffix.removesuffix('.weight')]}.weight"


def in_pairs(weight, heads):
    """Row j of the first half of a head beside row j of the second half."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).transpose(0, 2, 1, 3).reshape(rows, columns)


def small_llama():
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM
    torch.manual_seed(0)
    # Six rows a head: with four, the order of the rotary pairs would be its own inverse.
    config = LlamaConfig(vocab_size=40, hidden_size=24, intermediate_size=32, num_hidden_layers=2, num_attention_heads=4,
                         num_key_value_heads=2, max_position_embeddings=64, rms_norm_eps=1e-5, initializer_range=0.1)
    model = LlamaForCausalLM(config)
    for name, weight in model.named_parameters():
        if "norm" in name:
            torch.nn.init.normal_(weight, 1, 0.1)
    model.save_pretrained(OUT / "llama")
    (OUT / "llama" / "generation_config.json").unlink(missing_ok=True)
    return config, load_file(OUT / "llama" / "model.safetensors")


def write_model(config, weights):
    writer = gguf.GGUFWriter(OUT / "model.gguf", "llama")
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(10000.0)
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list([f"token {i}" for i in range(config.vocab_size)])
    for name, weight in weights.items():
        if "q_proj" in name:
            weight = in_pairs(weight, config.num_attention_heads)
        if "k_proj" in name:
            weight = in_pairs(weight, config.num_key_value_heads)
        writer.add_tensor(gguf_name(name), numpy.ascontiguousarray(weight))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def check_with_transformers(weights):
    import torch
    from transformers import AutoModelForCausalLM, GgufConfig
    model = AutoModelForCausalLM.from_pretrained(OUT, gguf_file="model.gguf", dtype=torch.float32,
                                                 quantization_config=GgufConfig(dequantize=True))
    loaded = model.state_dict()
    for name, weight in weights.items():
        assert numpy.array_equal(loaded[name].numpy(), weight), name
    print("transformers loads", len(weights), "tensors unchanged")


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    write_blocks()
    config, weights = small_llama()
    write_model(config, weights)
    check_with_transformers(weights)
    for file in sorted(OUT.rglob("*.*")):
        file.chmod(0o644)
        print(file.relative_to(OUT), file.stat().st_size)


if __name__ == "__main__":
    main()
