// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/advice/advise.h"
#include "core/engine/advice/weight_advice.h"
#include "core/hdf5/hdf5_file.h"

#include <string>
#include <vector>

namespace lesa {

inline constexpr auto adviceSchema = "lesa-advice/1";

/// What an advice was made from and with; the file's own attributes.
struct AdviceHeader {
    std::string source;     ///< name of the checkpoint's directory
    std::string headerHash; ///< Checkpoint::headerHash()
    std::string settings;   ///< JSON: what decides the contents beside the checkpoint
};

/// Curves of single weight types, where their rules were asked for.
struct AdviceDetail {
    std::vector<std::string> types; ///< full names
    ByType distance;                ///< [T][L-1]
    ByType predictability;          ///< [T][L]
};

/// Fills a new file (layout: README.md); the caller commits it.
void writeAdvice(
    Hdf5Writer& file, const AdviceHeader& header, const Advice& advice, const AdviceDetail& detail);

/// The advice in `path` if it is this very one, nullopt if there is no such file.
/// Error Data: it exists and is something else.
std::optional<Advice> readAdvice(const std::filesystem::path& path, const AdviceHeader& header);

} // namespace lesa
