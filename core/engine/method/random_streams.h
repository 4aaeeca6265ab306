// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <cstdint>
#include <string_view>

namespace lesa {

/// The seed of one random stream: every stream has its own name, so that no stream's length moves
/// another's numbers. FNV-1a of the name, stirred into the seed by the finaliser of splitmix64 (the
/// CPU generator keeps the low 32 bits).
inline std::uint64_t streamSeed(std::uint64_t seed, std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    std::uint64_t z = hash + (seed + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/// Numbers are drawn on the CPU and moved, so that a device does not change them.
inline at::Generator streamGenerator(std::uint64_t seed, std::string_view name)
{
    return at::make_generator<at::CPUGeneratorImpl>(streamSeed(seed, name));
}

} // namespace lesa
