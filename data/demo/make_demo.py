#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo checkpoint of this folder: a small Llama trained on Debian's `bible-kjv` text.

    make_demo.py OUT [--text-only] [--steps N] [--workers N] [--other-text FILE]

Needs the Debian packages bible-kjv and bible-kjv-text, and torch, transformers and tokenizers. One seed and one number
of workers give one result. Writes into OUT the checkpoint and its model card (README.md); beside OUT, as OUT.train.txt
and OUT.heldout.txt, the two parts of the text (with --text-only nothing else). --other-text names a file of Perl's manual
pages (perl-doc's pods, joined), whose tokens per character the card states.
"""

import argparse
import json
import math
import re
import subprocess
import tempfile
import time
from pathlib import Path

import tokenizers
import torch
import torch.distributed as dist
import transformers
from transformers import LlamaConfig, LlamaForCausalLM

COMMAND = ["bible", "-l9999", "gen1:1-rev22:21"]  # one verse a line, a title line a chapter
EVERY, FIRST = 33, 16  # chapters 16, 49, 82, … (counted from 0 through all books) are held out
SEED, SEQUENCE, BATCH = 1611, 256, 8  # BATCH sequences a step, all workers together
RATE, FLOOR, DECAY, CLIP = 2e-3, 0.02, 0.1, 1.0
STEPS, WARMUP, HORIZON = 800, 72, 1800  # the rate's cosine is HORIZON steps long; training stops early, at STEPS
END = "<|endoftext|>"
MODEL = dict(hidden_size=128, intermediate_size=384, num_hidden_layers=12, num_attention_heads=4, num_key_value_heads=2,
             vocab_size=2048, max_position_embeddings=SEQUENCE, tie_word_embeddings=True, initializer_range=0.05,
             bos_token_id=0, eos_token_id=0)


def split_text():
    """The text as (training text, one string a book; held-out text, one string), cut at whole chapters."""
    text = subprocess.run(COMMAND, check=True, capture_output=True, text=True).stdout
    chapters = re.split(r"(?m)^(?=\n[1-3A-Z][A-Za-z ]* \d+\n)", text)[1:]
    assert len(chapters) == 1189, len(chapters)
    books, held_out = {}, []
    for index, chapter in enumerate(chapters):
        book = chapter.split("\n")[1].rsplit(" ", 1)[0]
        if index % EVERY == FIRST:
            held_out.append(chapter)
        else:
            books[book] = books.get(book, "") + chapter
    return list(books.values()), "".join(held_out)


def make_tokenizer(books):
    """Byte-level BPE, GPT-2's pre-tokenizer; every byte is a token, so every text can be encoded."""
    bpe = tokenizers.Tokenizer(tokenizers.models.BPE())
    bpe.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=MODEL["vocab_size"], special_tokens=[END], show_progress=False,
        initial_alphabet=sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()))
    bpe.train_from_iterator(books, trainer)
    return bpe


def make_model():
    """GPT-2's initialisation: the two maps that write to the residual stream start smaller, by 1/sqrt(2 L)."""
    torch.manual_seed(SEED)
    model = LlamaForCausalLM(LlamaConfig(**MODEL))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith(("o_proj.weight", "down_proj.weight")):
                parameter /= math.sqrt(2 * MODEL["num_hidden_layers"])
    return model


@torch.no_grad()
def mean_loss(model, ids):
    """Next-token loss in nats over whole windows of SEQUENCE tokens, stride SEQUENCE; SEQUENCE - 1 targets a window."""
    windows = ids[:len(ids) // SEQUENCE * SEQUENCE].view(-1, SEQUENCE)
    return sum(model(input_ids=w, labels=w, use_cache=False).loss.item() * len(w) for w in windows.split(8)) / len(windows)


def rate(step):
    """The learning rate of a step, counted from 0: linear warm-up times a cosine from 1 down to FLOOR."""
    cosine = 0.5 * (1 + math.cos(math.pi * max(0, step - WARMUP) / (HORIZON - WARMUP)))
    return RATE * min(1, (step + 1) / WARMUP) * (FLOOR + (1 - FLOOR) * cosine)


def train(rank, workers, steps, train_ids, held_out_ids, rendezvous, result):
    """One worker: its share of every batch, gradients averaged over the workers."""
    torch.set_num_threads(1)  # two single-threaded workers beat one with two threads
    dist.init_process_group("gloo", init_method=f"file://{rendezvous}", rank=rank, world_size=workers)
    model = make_model()
    decayed = [p for p in model.parameters() if p.dim() > 1]
    others = [p for p in model.parameters() if p.dim() == 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": DECAY}, {"params": others, "weight_decay": 0.0}],
                                  lr=RATE, betas=(0.9, 0.95), fused=True)
    generator = torch.Generator().manual_seed(SEED)
    began = time.time()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate(step)
        starts = torch.randint(len(train_ids) - SEQUENCE, (BATCH,), generator=generator)[rank::workers]
        batch = torch.stack([train_ids[s:s + SEQUENCE] for s in starts])
        loss = model(input_ids=batch, labels=batch, use_cache=False).loss
        optimiser.zero_grad()
        loss.backward()
        flat = torch.cat([p.grad.flatten() for p in model.parameters()] + [loss.detach().view(1)])
        dist.all_reduce(flat)
        flat /= workers
        offset = 0
        for p in model.parameters():
            p.grad.copy_(flat[offset:offset + p.numel()].view_as(p))
            offset += p.numel()
        torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimiser.step()
        if rank == 0 and (step % 50 == 0):
            speed = (step + 1) * BATCH * SEQUENCE / (time.time() - began)
            print(f"step {step} loss {flat[-1]:.4f} tokens/s {speed:.0f}", flush=True)
        if (step + 1) % 400 == 0 or step + 1 == steps:
            if rank == 0:
                print(f"step {step + 1} held-out loss {mean_loss(model, held_out_ids):.4f}", flush=True)
                torch.save(model.state_dict(), result)
            dist.barrier()
    dist.destroy_process_group()


def bypass_losses(model, ids):
    """The held-out loss with each single layer left out."""
    losses, layers = [], model.model.layers
    for index in range(len(layers)):
        kept = [layer for i, layer in enumerate(layers) if i != index]
        model.model.layers, model.config.num_hidden_layers = torch.nn.ModuleList(kept), len(kept)
        losses.append(mean_loss(model, ids))
    model.model.layers, model.config.num_hidden_layers = layers, len(layers)
    return losses


def card(facts):
    rows = "\n".join(f"| {i} | {loss:.4f} | {loss - facts['loss']:+.4f} |" for i, loss in enumerate(facts["bypass"]))
    other = f"{facts['other'][0]:.3f} on {facts['other'][1] / 1e6:.1f} MB of Perl's (`perl-doc`)" if facts["other"] else "not measured on other text"
    return f"""---
license: gpl-3.0
library_name: transformers
pipeline_tag: text-generation
language: en
tags: [demo, llama]
---

# LESA Workbench demo: a {facts['parameters'] / 1e6:.1f}M-parameter Llama trained on one book

A checkpoint small enough to ship and trained far enough that its layers do something: for trying out, teaching and
testing. It is not a useful language model. `make_demo.py` in the project's `data/demo` folder makes everything here again.

**Text.** The King James Bible as Debian's packages `bible-kjv` and `bible-kjv-text` print it, one verse a line:

    {' '.join(COMMAND)} > kjv.txt

The translation's copyright has expired (1611; so the package's copyright file). Every {EVERY}rd chapter, beginning with the
{FIRST + 1}th, is held out (whole chapters); `make_demo.py OUT --text-only` writes both parts as text files.

**Licence.** Tokenizer, weights and script: GPL-3.0-or-later, as the project.

**Model.** {MODEL['num_hidden_layers']} layers, hidden {MODEL['hidden_size']}, {MODEL['num_attention_heads']} heads and \
{MODEL['num_key_value_heads']} key/value heads of 32, intermediate {MODEL['intermediate_size']}, vocabulary {MODEL['vocab_size']}, \
tied head, {facts['parameters']:,} parameters, {facts['bytes']:,} bytes in BF16. Byte-level BPE tokenizer with GPT-2's \
pre-tokenizer, trained on the training text; {facts['kjv']:.3f} tokens a character on the held-out text, {other}.

**Training.** {facts['steps']} steps of {BATCH} sequences of {SEQUENCE} tokens: {facts['steps'] * BATCH * SEQUENCE:,} tokens, \
{facts['steps'] * BATCH * SEQUENCE / facts['train_tokens']:.1f} times the {facts['train_tokens']:,} of the training text. AdamW \
(β 0.9, 0.95, decay {DECAY}, clip {CLIP}), no dropout, float32, saved as BF16; \
rate {RATE}, {WARMUP} steps of warm-up and a cosine towards {FLOOR:.0%} over {HORIZON} steps, of which the last {HORIZON - facts['steps']} were not \
run (stopped early, held-out loss still falling; last rate {rate(facts['steps'] - 1):.2g}); seed {SEED}, {facts['workers']} CPU workers. torch {torch.__version__}, \
transformers {transformers.__version__}, tokenizers {tokenizers.__version__}.

**Held-out loss.** {facts['loss']:.4f} nats a token, perplexity {math.exp(facts['loss']):.3f}, of the BF16 weights computed in \
float32, over {facts['windows']} whole windows of {SEQUENCE} tokens, stride {SEQUENCE} ({SEQUENCE - 1} targets a window, no BOS). \
That is {facts['loss'] * facts['kjv'] / math.log(2):.3f} bits a character. An untrained model has {math.log(MODEL['vocab_size']):.3f} nats.

**Use of the layers.** Held-out loss when one layer is left out:

| layer | loss | increase |
|---|---|---|
{rows}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--text-only", action="store_true")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--other-text", type=Path)
    options = parser.parse_args()
    out = options.out
    torch.set_num_threads(1)

    books, held_out = split_text()
    Path(f"{out}.train.txt").write_text("".join(books))
    Path(f"{out}.heldout.txt").write_text(held_out)
    if options.text_only:
        return

    bpe = make_tokenizer(books)
    encode = lambda text: bpe.encode(text).ids
    train_ids = torch.tensor(sum((encode(book) + [0] for book in books), []))
    held_out_ids = torch.tensor(encode(held_out))
    print(f"{len(train_ids)} training tokens, {len(held_out_ids)} held-out tokens", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "state.pt")
        torch.multiprocessing.spawn(
            train, (options.workers, options.steps, train_ids, held_out_ids, Path(folder, "rendezvous"), result), options.workers)
        state = torch.load(result)
    finish(out, state, bpe, train_ids, held_out_ids, held_out, options)


def finish(out, state, bpe, train_ids, held_out_ids, held_out, options):
    """The checkpoint, its tokenizer and its card."""
    model = make_model()
    model.load_state_dict(state)
    out.mkdir(parents=True, exist_ok=True)
    model.to(torch.bfloat16).save_pretrained(out)  # with generation_config.json
    (out / "model.safetensors").chmod(0o644)
    bpe.save(str(out / "tokenizer.json"))
    special = {"bos_token": END, "eos_token": END}
    settings = special | {"model_max_length": SEQUENCE, "tokenizer_class": "PreTrainedTokenizerFast"}
    (out / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    (out / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")

    model = LlamaForCausalLM.from_pretrained(out, dtype=torch.float32)
    other = options.other_text.read_text(errors="replace") if options.other_text else ""
    encode = lambda text: bpe.encode(text).ids
    facts = dict(parameters=sum(p.numel() for p in model.parameters()), bytes=(out / "model.safetensors").stat().st_size,
                 steps=options.steps, workers=options.workers, train_tokens=len(train_ids),
                 windows=len(held_out_ids) // SEQUENCE, loss=mean_loss(model, held_out_ids),
                 bypass=bypass_losses(model, held_out_ids), kjv=len(held_out_ids) / len(held_out),
                 other=(len(encode(other)) / len(other), len(other)) if other else None)
    (out / "README.md").write_text(card(facts))
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
