// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lesa {

/// What another program logged at one step, under the names of our own events where the meaning is
/// the same.
struct ImportedRow {
    std::int64_t step = 0;
    double time = 0;                                    ///< unix seconds; 0: the file does not say
    std::int64_t tokens = 0;                            ///< 0: the file does not say
    std::vector<std::pair<std::string, double>> values; ///< may hold NaN
};

/// "train/loss", "Loss/train", "loss" -> "loss"; "eval/loss", "val_loss" -> "eval_loss";
/// "lr" -> "learning_rate"; "train/grad_norm" -> "grad_norm"; …; anything else comes back as it is.
std::string ownSeriesName(std::string_view tag);

/// The tag that Transformers' trainer gives one of our series in TensorBoard, the other way round:
/// "loss" -> "train/loss", "eval_loss" -> "eval/loss"; a name with a slash is a tag already.
std::string tensorBoardTag(std::string_view series);

} // namespace lesa
