// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/byte_level.h"

#include "core/text/characters.h"

#include <array>

namespace lesa::text {

namespace {

constexpr char32_t alphabetEnd = 0x144;

struct Alphabet {
    std::array<char32_t, 256> ofByte = {};
    std::array<int, alphabetEnd> byteOf = {}; ///< -1: not in the alphabet
};

constexpr bool standsForItself(unsigned byte)
{
    return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
}

constexpr Alphabet makeAlphabet()
{
    Alphabet alphabet;
    alphabet.byteOf.fill(-1);
    char32_t next = 0x100;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char32_t character = standsForItself(byte) ? byte : next++;
        alphabet.ofByte[byte] = character;
        alphabet.byteOf[character] = static_cast<int>(byte);
    }
    return alphabet;
}

constexpr Alphabet alphabet = makeAlphabet();

} // namespace

void appendByteLevel(std::string_view bytes, std::string& characters)
{
    for (const char byte : bytes) {
        const auto character = alphabet.ofByte[static_cast<unsigned char>(byte)];
        if (character >= 0x80)
            characters += static_cast<char>(0xC0 | character >> 6);
        characters += static_cast<char>(character < 0x80 ? character : 0x80 | (character & 0x3F));
    }
}

std::string toByteLevel(std::string_view bytes)
{
    std::string characters;
    characters.reserve(bytes.size() * 2);
    appendByteLevel(bytes, characters);
    return characters;
}

void appendFromByteLevel(std::string_view characters, std::string& bytes)
{
    const auto before = bytes.size();
    for (std::size_t at = 0; at < characters.size();) {
        const auto character = nextCodePoint(characters, at);
        if (character >= alphabetEnd || alphabet.byteOf[character] < 0) {
            bytes.resize(before);
            bytes += characters;
            return;
        }
        bytes += static_cast<char>(alphabet.byteOf[character]);
    }
}

} // namespace lesa::text
