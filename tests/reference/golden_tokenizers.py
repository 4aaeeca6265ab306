#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/tokenizers/: small tokenizers of the kinds checkpoints ship, and the ids PyPI's tokenizers gives.

    golden_tokenizers.py

Each folder holds tokenizer.json and golden.json: a list of {text, ids (no special tokens added), ids_special (added)}.
All are trained on one generated text, so the files can be made again without any corpus.
"""

import json
import random
import shutil
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

OUT = Path(__file__).resolve().parents[1] / "data" / "tokenizers"
LLAMA3 = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
          r"|\s+(?!\S)|\s+")
QWEN2 = LLAMA3.replace("{1,3}", "")

SAMPLES = [
    "The quick brown fox jumps over the lazy dog. It's what we'll see; they've said I'm wrong, I'd say YOU'RE right!",
    "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich; dès Noël où un zéphyr haï me vêt.",
    "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. Съешь же ещё этих мягких французских булок, да выпей чаю.",
    "نص حكيم له سر قاطع وذو شأن عظيم ١٢٣٤٥ مكتوب. דג סקרן שט בים מאוכזב ולפתע מצא חברה.",
    "ऋषियों को सताने वाले दुष्ट राक्षसों के राजा रावण १२३. เป็นมนุษย์สุดประเสริฐเลิศคุณค่า ๔๕๖",
    "天地玄黄，宇宙洪荒。日月盈昃，辰宿列張。いろはにほへと ちりぬるを。키스의 고유조건은 입술끼리 만나야 한다.",
    "def f(x, y=10):\n\treturn {'a': x**2, \"b\": [y]*3}  # comment\n\n\nclass A: pass\nif (i != 0x1F && p->q) { a[i++] += 1e-5; }\n",
    "In 1999 there were 12345678 items at 3.14159 each, 50% off, 1,000,000 sold.",
]
TEXTS = SAMPLES + [
    "", " ", "  ", "a", "Hello world", " Hello  world ", "\n", "\r\n", "\t\tx\r\n\r\ny  \n z", "trailing spaces   ", "   leading",
    "👩‍👩‍👧‍👦 family, 👍🏽 thumb, 🇩🇪 flag, ❤️ heart", "Cafe\u0301 re\u0301sume\u0301 A\u030a n\u0303", "Café résumé Å ñ",
    "\u1112\u1161\u11ab\u1100\u1173\u11af 한글", "nb\u00a0sp\u00a0\u00a0x ideographic\u3000space\u3000\u3000y zero\u200bwidth",
    "em\u2003space thin\u2009space line\u2028sep para\u2029sep nel\u0085x", "\ufeffbom ﬁ ligature ½ ² Ⅷ ㍿ ｆｕｌｌ",
    "lone controls \x00\x01\x07\x1b\x7f end", "0 01 012 0123 01234 ٣٤٥٦ १२३४ ①②③ Ⅳ",
    "don't DON'T it's IT'S we'Ll 'tis o'clock ''s 's", "under_score CamelCase snake-case e.g. i.e. http://x.org/?a=b&c=d#e",
    "!!! ??? ... --- === ### $$$ @user #tag *bold* `code` ~~", "    indented\n        more\n\n\n    back\n",
    "<s>", "</s> x", "a<|special|>b", "a <|special|> b", "<mask>", "x <mask>  y", "tool word tool_tool toolbox a tool.", "x  <strip>  y<strip>z",
    "İstanbul ıı ß ẞ ǅ ŉ", "𝕳𝖊𝖑𝖑𝖔 𐍈𐌰𐌿 𠀀𠀁", "ᚠᛇᚻ ꦗꦮ ಕನ್ನಡ தமிழ் မြန်မာ ქართული հայերեն", "مَرْحَبًا שָׁלוֹם", "▁lower▁one eighth", "\u0301leading mark",
]


def corpus():
    """The samples' words, shuffled and joined: enough repetition for merges, no text of anybody's."""
    generator = random.Random(7)
    words = [word for sample in SAMPLES for word in sample.split(" ")]
    return SAMPLES * 4 + [" ".join(generator.choices(words, k=40)) for _ in range(400)]


def byte_level(size, pre_tokenizer, normalizer=None, special=("<|end|>",), **model):
    tokenizer = Tokenizer(models.BPE(**model))
    tokenizer.pre_tokenizer = pre_tokenizer
    if normalizer:
        tokenizer.normalizer = normalizer
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(corpus(), trainers.BpeTrainer(
        vocab_size=size, special_tokens=list(special), show_progress=False,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet())))
    return tokenizer


def split(regex):
    return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(regex), "isolated"),
                                    pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])


def gpt2():
    return byte_level(700, pre_tokenizers.ByteLevel(add_prefix_space=False))


def gpt2_prefix_space():
    tokenizer = byte_level(500, pre_tokenizers.ByteLevel(add_prefix_space=True))
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=True)
    return tokenizer


def llama3():
    tokenizer = byte_level(900, split(LLAMA3), special=("<|begin|>", "<|end|>", "<|special|>"))
    saved = json.loads(tokenizer.to_str())
    saved["model"]["ignore_merges"] = True
    # A token no merge makes, reached only because ignore_merges looks up the whole pre-token first.
    assert "Ġsnake" not in saved["model"]["vocab"]
    saved["model"]["vocab"]["Ġsnake"] = len(saved["model"]["vocab"])
    tokenizer = Tokenizer.from_str(json.dumps(saved))
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), processors.TemplateProcessing(
        single="<|begin|> $A", pair="<|begin|> $A <|begin|>:1 $B:1", special_tokens=[("<|begin|>", 0)])])
    return tokenizer


def qwen2():
    tokenizer = byte_level(900, split(QWEN2), normalizers.NFC())
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    return tokenizer


def smollm2():
    return byte_level(700, pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True),
                                                    pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]))


def added_tokens():
    """Every flag of an added token, on top of a GPT-2 style tokenizer with a normalizer for `normalized` to matter."""
    tokenizer = byte_level(400, pre_tokenizers.ByteLevel(add_prefix_space=False), normalizers.Lowercase())
    tokenizer.add_special_tokens([AddedToken("<mask>", lstrip=True, normalized=False, special=True),
                                  AddedToken("<|special|>", normalized=False, special=True)])
    tokenizer.add_tokens([AddedToken("<strip>", lstrip=True, rstrip=True, normalized=False),
                          AddedToken("tool", single_word=True, normalized=False),
                          AddedToken("world", normalized=True), AddedToken("Fox", normalized=False),
                          AddedToken("<|special|>x", normalized=False), AddedToken("x  <s", normalized=True)])
    return tokenizer


def sentencepiece(size, normalizer, pre_tokenizer, training_pre_tokenizer):
    """BPE over characters with <0xNN> for what it lacks, as converted SentencePiece models are. These often have no
    pre-tokenizer that cuts; to train one needs one, or whole lines would become tokens."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    if normalizer:
        tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = training_pre_tokenizer
    special = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
    rare = set("日月盈昃辰宿列張ψ👩१७")  # left out of the alphabet, so that bytes are used
    tokenizer.train_from_iterator(["".join(c for c in line if c not in rare) for line in corpus()], trainers.BpeTrainer(
        vocab_size=size, special_tokens=special, show_progress=False))
    saved = json.loads(tokenizer.to_str())
    saved["added_tokens"] = [token for token in saved["added_tokens"] if token["id"] < 3]  # bytes are plain tokens
    if pre_tokenizer is None:
        saved["pre_tokenizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(saved))
    if pre_tokenizer:
        tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A <s>:1 $B:1", special_tokens=[("<s>", 1)])
    return tokenizer


def llama2():
    return sentencepiece(900, normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]), None,
                         pre_tokenizers.Split("▁", "merged_with_next"))


def mistral_metaspace():
    metaspace = lambda split: pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="first", split=split)
    return sentencepiece(800, None, metaspace(False), metaspace(True))


def gemma_split():
    """The pre-tokenizer never finds a space: the normalizer has replaced them all."""
    return sentencepiece(800, normalizers.Replace(" ", "▁"), pre_tokenizers.Split(" ", "merged_with_previous"),
                         pre_tokenizers.Split("▁", "merged_with_next"))


def split_spaces():
    """Tokens that hold spaces, so that the merges cannot be written as "a b"."""
    split = pre_tokenizers.Split(" ", "merged_with_previous")
    return sentencepiece(800, None, split, split)


def write(name, tokenizer, legacy_merges=False):
    folder = OUT / name
    folder.mkdir(parents=True)
    saved = json.loads(tokenizer.to_str())
    if legacy_merges:
        saved["model"]["merges"] = [" ".join(pair) for pair in saved["model"]["merges"]]
    (folder / "tokenizer.json").write_text(json.dumps(saved, ensure_ascii=False, separators=(",", ":")))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    golden = [dict(text=text, ids=tokenizer.encode(text, add_special_tokens=False).ids, ids_special=tokenizer.encode(text).ids)
              for text in TEXTS]
    rows = ",\n".join(json.dumps(row, ensure_ascii=True, separators=(",", ":")) for row in golden)
    (folder / "golden.json").write_text(f"[\n{rows}\n]\n")
    print(f"{name:20} {len(saved['model']['vocab'])} tokens", *((f.name, f.stat().st_size) for f in folder.iterdir()))


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    for maker in (gpt2, gpt2_prefix_space, llama3, qwen2, smollm2, added_tokens, llama2, mistral_metaspace,
                  gemma_split, split_spaces):
        write(maker.__name__, maker())
    write("gpt2_legacy_merges", gpt2(), legacy_merges=True)


if __name__ == "__main__":
    main()
