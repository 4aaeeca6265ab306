// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lesa::remote {

/// One option of the command line as it was read.
struct GivenOption {
    std::string name; ///< "--text"; of a positional its name, "checkpoint"
    bool positional = false;
    bool flag = false;
    std::vector<std::string> values;
};

/// What was asked of the engine here, to be done there.
struct JobRequest {
    std::string command; ///< "train"
    std::vector<GivenOption> options;
};

struct FarPlace {
    std::string folder; ///< of the job, absolute
    std::string home;
    bool isHere = false; ///< its files are this machine's: nothing is sent
};

/// A small file that travels with the job.
struct SentFile {
    std::string name; ///< below the job's folder: "inputs/1/text.txt"
    std::string bytes;
};

/// The same command for the engine there.
struct FarCommand {
    std::vector<std::string> words;  ///< after `lesa`
    std::vector<std::string> resume; ///< of a training: goes on from its last checkpoint
    std::string result;              ///< below the job's folder, "result/NAME"; empty: it has none
    std::vector<SentFile> sent;
    std::vector<std::string> needed; ///< paths there that must exist
};

/// At most so much of one text is sent; a larger one must be there already.
inline constexpr std::uint64_t longestSentFile = 64u << 20;

/// Checkpoints are paths there. A text that is a file here is sent, any other is a path there,
/// "there:PATH" always; built-in presets go by name, others are sent. The output is made in the
/// job's folder. Options that only this machine has to know are left out.
/// Error Usage: an option that cannot be done there. Error Data: a text too large to be sent, an
/// unknown preset, a path with control characters.
FarCommand planFarCommand(const JobRequest& request, const FarPlace& place);

/// The values of an option; empty: not given.
std::vector<std::string> valuesOf(const JobRequest& request, const std::string& name);

} // namespace lesa::remote
