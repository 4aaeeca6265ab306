// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/blocks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

// Layouts as in ggml's C structures. In every formula the scale of a block is multiplied out in
// single precision before it meets an element, so that values equal those of ggml to the bit.

namespace lesa {

namespace {

constexpr int smallBlock = 32;
constexpr int superBlock = 256;

int byteAt(const std::byte* data, int i)
{
    return std::to_integer<int>(data[i]);
}

int signedAt(const std::byte* data, int i)
{
    return static_cast<std::int8_t>(data[i]);
}

int lowNibble(const std::byte* data, int i)
{
    return byteAt(data, i) & 0xF;
}

int highNibble(const std::byte* data, int i)
{
    return byteAt(data, i) >> 4;
}

std::uint32_t wordAt(const std::byte* data)
{
    std::uint32_t word = 0;
    for (int i = 3; i >= 0; --i)
        word = word << 8 | std::to_integer<std::uint32_t>(data[i]);
    return word;
}

/// IEEE half precision, without a step through subnormal floats: the engine lets the processor
/// flush those to zero, and small scales are subnormal halves.
float halfAt(const std::byte* data)
{
    const auto bits = static_cast<std::uint32_t>(byteAt(data, 0) | byteAt(data, 1) << 8);
    const auto sign = (bits & 0x8000U) << 16;
    const auto exponent = bits >> 10 & 0x1FU;
    const auto fraction = bits & 0x3FFU;
    if (exponent == 0) {
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0 ? -magnitude : magnitude;
    }
    const auto biased = exponent == 31 ? 255 : exponent + 127 - 15;
    return std::bit_cast<float>(sign | biased << 23 | fraction << 13);
}

void f32(const std::byte* block, float* y)
{
    *y = std::bit_cast<float>(wordAt(block));
}

void f16(const std::byte* block, float* y)
{
    *y = halfAt(block);
}

void bf16(const std::byte* block, float* y)
{
    *y = std::bit_cast<float>(
        static_cast<std::uint32_t>(byteAt(block, 0) | byteAt(block, 1) << 8) << 16);
}

void f64(const std::byte* block, float* y)
{
    const auto bits = std::uint64_t(wordAt(block + 4)) << 32 | wordAt(block);
    *y = static_cast<float>(std::bit_cast<double>(bits));
}

// half d; 16 bytes: the low nibbles are elements 0..15, the high ones 16..31. y = d (q - 8)
void q4_0(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const auto* q = block + 2;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * static_cast<float>(lowNibble(q, i) - 8);
        y[i + 16] = d * static_cast<float>(highNibble(q, i) - 8);
    }
}

// half d, m; nibbles as above. y = d q + m
void q4_1(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const float m = halfAt(block + 2);
    const auto* q = block + 4;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * static_cast<float>(lowNibble(q, i)) + m;
        y[i + 16] = d * static_cast<float>(highNibble(q, i)) + m;
    }
}

// The fifth bits of all 32 elements stand in one word, element 0 in its lowest bit.
int fifthBit(std::uint32_t high, int i)
{
    return static_cast<int>(high >> i & 1U) << 4;
}

// half d; u32 fifth bits; nibbles. y = d (q - 16)
void q5_0(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const auto high = wordAt(block + 2);
    const auto* q = block + 6;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * static_cast<float>((lowNibble(q, i) | fifthBit(high, i)) - 16);
        y[i + 16] = d * static_cast<float>((highNibble(q, i) | fifthBit(high, i + 16)) - 16);
    }
}

// half d, m; u32 fifth bits; nibbles. y = d q + m
void q5_1(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const float m = halfAt(block + 2);
    const auto high = wordAt(block + 4);
    const auto* q = block + 8;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * static_cast<float>(lowNibble(q, i) | fifthBit(high, i)) + m;
        y[i + 16] = d * static_cast<float>(highNibble(q, i) | fifthBit(high, i + 16)) + m;
    }
}

// half d; 32 signed bytes. y = d q
void q8_0(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    for (int i = 0; i < smallBlock; ++i)
        y[i] = d * static_cast<float>(signedAt(block + 2, i));
}

// 16 bytes: scale in the low nibble, minimum in the high one, of 16 elements each; 64 bytes of
// two-bit elements; half d, dmin. y = (d scale) q - (dmin minimum)
void q2K(const std::byte* block, float* y)
{
    const auto* scales = block;
    const auto* q = block + 16;
    const float d = halfAt(block + 80);
    const float dmin = halfAt(block + 82);
    for (int group = 0; group < 16; ++group) {
        const float scale = d * static_cast<float>(lowNibble(scales, group));
        const float minimum = dmin * static_cast<float>(highNibble(scales, group));
        // 128 elements take 32 bytes: the first 32 their lowest two bits, and so on.
        const auto* from = q + group / 8 * 32 + group % 2 * 16;
        const int shift = group % 8 / 2 * 2;
        for (int i = 0; i < 16; ++i)
            *y++ = scale * static_cast<float>(byteAt(from, i) >> shift & 3) - minimum;
    }
}

// 32 bytes of third bits; 64 bytes of two low bits; 12 bytes of 16 six-bit scales; half d.
// y = d (scale - 32) (q - 4), where the third bit set takes the 4 away again
void q3K(const std::byte* block, float* y)
{
    const auto* third = block;
    const auto* q = block + 32;
    const auto* packed = block + 96;
    const float d = halfAt(block + 108);
    for (int group = 0; group < 16; ++group) {
        const int low = group < 8 ? lowNibble(packed, group) : highNibble(packed, group - 8);
        const int high = byteAt(packed, 8 + group % 4) >> group / 4 * 2 & 3;
        const float scale = d * static_cast<float>((low | high << 4) - 32);
        const auto* from = q + group / 8 * 32 + group % 2 * 16;
        const auto* bits = third + group % 2 * 16;
        const int shift = group % 8 / 2 * 2;
        for (int i = 0; i < 16; ++i) {
            const int offset = byteAt(bits, i) >> group / 2 & 1 ? 0 : 4;
            *y++ = scale * static_cast<float>((byteAt(from, i) >> shift & 3) - offset);
        }
    }
}

/// Scale and minimum, six bits each, of one of eight groups of 32 elements, packed into 12 bytes.
struct ScaleAndMinimum {
    int scale;
    int minimum;
};

ScaleAndMinimum unpack(const std::byte* packed, int group)
{
    if (group < 4)
        return {byteAt(packed, group) & 63, byteAt(packed, group + 4) & 63};
    return {lowNibble(packed, group + 4) | byteAt(packed, group - 4) >> 6 << 4,
        highNibble(packed, group + 4) | byteAt(packed, group) >> 6 << 4};
}

// half d, dmin; 12 bytes of scales and minima; 128 bytes: 64 elements take 32 bytes, the first 32
// of them their low nibbles. y = (d scale) q - (dmin minimum)
void q4K(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const float dmin = halfAt(block + 2);
    for (int group = 0; group < 8; ++group) {
        const auto [s, m] = unpack(block + 4, group);
        const float scale = d * static_cast<float>(s);
        const float minimum = dmin * static_cast<float>(m);
        const auto* q = block + 16 + group / 2 * 32;
        for (int i = 0; i < 32; ++i)
            *y++ = scale * static_cast<float>(byteAt(q, i) >> group % 2 * 4 & 0xF) - minimum;
    }
}

// As Q4_K, with 32 bytes of fifth bits between: bit g of byte i belongs to element i of group g.
void q5K(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const float dmin = halfAt(block + 2);
    const auto* fifth = block + 16;
    for (int group = 0; group < 8; ++group) {
        const auto [s, m] = unpack(block + 4, group);
        const float scale = d * static_cast<float>(s);
        const float minimum = dmin * static_cast<float>(m);
        const auto* q = block + 48 + group / 2 * 32;
        for (int i = 0; i < 32; ++i) {
            const int high = (byteAt(fifth, i) >> group & 1) << 4;
            *y++ = scale * static_cast<float>((byteAt(q, i) >> group % 2 * 4 & 0xF) | high)
                - minimum;
        }
    }
}

// 128 bytes of low nibbles; 64 bytes of two high bits; 16 signed scales of 16 elements; half d.
// y = (d scale) (q - 32)
void q6K(const std::byte* block, float* y)
{
    const float d = halfAt(block + 208);
    for (int group = 0; group < 16; ++group) {
        const float scale = d * static_cast<float>(signedAt(block + 192, group));
        const int inHalf = group % 8; // of 128 elements, which take 64 and 32 bytes
        const auto* low = block + group / 8 * 64 + inHalf % 4 * 16;
        const auto* high = block + 128 + group / 8 * 32 + inHalf % 2 * 16;
        for (int i = 0; i < 16; ++i) {
            const int nibble = byteAt(low, i) >> inHalf / 4 * 4 & 0xF;
            const int top = byteAt(high, i) >> inHalf / 2 * 2 & 3;
            *y++ = scale * static_cast<float>((nibble | top << 4) - 32);
        }
    }
}

// float d; 256 signed bytes; sums that ggml keeps for its products. y = d q
void q8K(const std::byte* block, float* y)
{
    const float d = std::bit_cast<float>(wordAt(block));
    for (int i = 0; i < superBlock; ++i)
        y[i] = d * static_cast<float>(signedAt(block + 4, i));
}

constexpr std::array<int, 16> nonLinear
    = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

// half d; nibbles as in Q4_0, each the number of one of sixteen levels. y = d level
void iq4Nl(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const auto* q = block + 2;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * static_cast<float>(nonLinear[static_cast<std::size_t>(lowNibble(q, i))]);
        y[i + 16] = d * static_cast<float>(nonLinear[static_cast<std::size_t>(highNibble(q, i))]);
    }
}

// half d; u16 of two high bits and 4 bytes of four low bits of eight scales; 128 bytes of nibbles,
// 16 to a group of 32. y = d (scale - 32) level
void iq4Xs(const std::byte* block, float* y)
{
    const float d = halfAt(block);
    const int highScales = byteAt(block, 2) | byteAt(block, 3) << 8;
    for (int group = 0; group < 8; ++group) {
        const int low = byteAt(block + 4, group / 2) >> group % 2 * 4 & 0xF;
        const int high = highScales >> group * 2 & 3;
        const float scale = d * static_cast<float>((low | high << 4) - 32);
        const auto* q = block + 8 + group * 16;
        for (int i = 0; i < 16; ++i) {
            y[i] = scale * static_cast<float>(nonLinear[static_cast<std::size_t>(lowNibble(q, i))]);
            y[i + 16]
                = scale * static_cast<float>(nonLinear[static_cast<std::size_t>(highNibble(q, i))]);
        }
        y += smallBlock;
    }
}

// u8 exponent e; nibbles: sign, two exponent bits, one of fraction, here twice their value.
// y = 2^(e - 128) level
void mxfp4(const std::byte* block, float* y)
{
    constexpr std::array<float, 16> levels
        = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};
    const float d = std::ldexp(1.F, byteAt(block, 0) - 128);
    const auto* q = block + 1;
    for (int i = 0; i < 16; ++i) {
        y[i] = d * levels[static_cast<std::size_t>(lowNibble(q, i))];
        y[i + 16] = d * levels[static_cast<std::size_t>(highNibble(q, i))];
    }
}

template <void (*One)(const std::byte*, float*), int Elements, int Bytes>
void all(const std::byte* blocks, std::size_t count, float* values)
{
    for (std::size_t i = 0; i < count; ++i)
        One(blocks + i * Bytes, values + i * Elements);
}

template <void (*One)(const std::byte*, float*), int Elements, int Bytes>
constexpr BlockType type(std::uint32_t id, DType dtype)
{
    return {id, dtype, Elements, Bytes, all<One, Elements, Bytes>};
}

constexpr std::array types = {
    type<f32, 1, 4>(0, DType::F32),
    type<f16, 1, 2>(1, DType::F16),
    type<q4_0, 32, 18>(2, DType::Q4_0),
    type<q4_1, 32, 20>(3, DType::Q4_1),
    type<q5_0, 32, 22>(6, DType::Q5_0),
    type<q5_1, 32, 24>(7, DType::Q5_1),
    type<q8_0, 32, 34>(8, DType::Q8_0),
    type<q2K, 256, 84>(10, DType::Q2K),
    type<q3K, 256, 110>(11, DType::Q3K),
    type<q4K, 256, 144>(12, DType::Q4K),
    type<q5K, 256, 176>(13, DType::Q5K),
    type<q6K, 256, 210>(14, DType::Q6K),
    type<q8K, 256, 292>(15, DType::Q8K),
    BlockType{16, DType::Iq2Xxs, 256, 66},
    BlockType{17, DType::Iq2Xs, 256, 74},
    BlockType{18, DType::Iq3Xxs, 256, 98},
    BlockType{19, DType::Iq1S, 256, 50},
    type<iq4Nl, 32, 18>(20, DType::Iq4Nl),
    BlockType{21, DType::Iq3S, 256, 110},
    BlockType{22, DType::Iq2S, 256, 82},
    type<iq4Xs, 256, 136>(23, DType::Iq4Xs),
    BlockType{24, DType::I8, 1, 1},
    BlockType{25, DType::I16, 1, 2},
    BlockType{26, DType::I32, 1, 4},
    BlockType{27, DType::I64, 1, 8},
    type<f64, 1, 8>(28, DType::F64),
    BlockType{29, DType::Iq1M, 256, 56},
    type<bf16, 1, 2>(30, DType::BF16),
    BlockType{34, DType::Tq1_0, 256, 54},
    BlockType{35, DType::Tq2_0, 256, 66},
    type<mxfp4, 32, 17>(39, DType::Mxfp4),
    BlockType{40, DType::Nvfp4, 64, 36},
    BlockType{41, DType::Q1_0, 128, 18},
};

template <typename Matches>
const BlockType* find(Matches matches) noexcept
{
    const auto* found = std::find_if(types.begin(), types.end(), matches);
    return found == types.end() ? nullptr : found;
}

} // namespace

const BlockType* findBlockType(std::uint32_t id) noexcept
{
    return find([=](const BlockType& type) { return type.id == id; });
}

const BlockType* findBlockType(DType dtype) noexcept
{
    return find([=](const BlockType& type) { return type.dtype == dtype; });
}

} // namespace lesa
