// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "tests/benchmarks/reference_route.h"

#include <limits>

namespace lesa::bench {

DirectSvd directSvd(const std::vector<at::Tensor>& layers_MN)
{
    auto [u, sigma, vt] = at::linalg_svd(at::cat(layers_MN, 1), /*full_matrices=*/false);
    return {u, sigma, vt};
}

Trained trainByAutograd(const PredictorSpec& spec, const at::Tensor& rows_LRN, std::uint64_t seed)
{
    torch::manual_seed(seed);
    const auto layers = rows_LRN.size(0);
    const auto directions = rows_LRN.size(1);
    const auto width = rows_LRN.size(2);
    torch::nn::Sequential net(torch::nn::Linear(2 * width, spec.hidden), torch::nn::ReLU(),
        torch::nn::Linear(spec.hidden, spec.hidden), torch::nn::ReLU(),
        torch::nn::Linear(spec.hidden, width));
    torch::optim::AdamW optimizer(net->parameters(),
        torch::optim::AdamWOptions(spec.learningRate).weight_decay(spec.weightDecay));
    const auto left = rows_LRN.slice(0, 0, layers - 2);
    const auto right = rows_LRN.slice(0, 2, layers);
    const auto inputs = at::cat({left, right}, 2).reshape({-1, 2 * width});
    const auto targets = rows_LRN.slice(0, 1, layers - 1).reshape({-1, width});
    const auto pairs = (layers - 2) * directions;
    std::vector<double> losses;
    for (int epoch = 0; epoch < spec.epochs; ++epoch) {
        const auto order = torch::randperm(pairs, at::kLong);
        double sum = 0;
        std::int64_t batches = 0;
        for (std::int64_t at = 0; at < pairs; at += spec.batch, ++batches) {
            const auto chosen = order.slice(0, at, std::min(at + spec.batch, pairs));
            const auto x = inputs.index_select(0, chosen);
            const auto y = targets.index_select(0, chosen);
            optimizer.zero_grad();
            const auto predicted = net->forward(x);
            const auto gap = predicted.norm() - y.norm();
            const auto loss = (1 - spec.normWeight) * torch::mse_loss(predicted, y)
                + spec.normWeight * gap * gap;
            loss.backward();
            optimizer.step();
            sum += loss.item<double>();
        }
        losses.push_back(sum / static_cast<double>(batches));
    }
    return {losses, [net](const at::Tensor& left_RN, const at::Tensor& right_RN) mutable {
                const torch::NoGradGuard noGrad;
                return net->forward(at::cat({left_RN, right_RN}, 1));
            }};
}

std::vector<std::int64_t> hungarian(std::span<const float> value, std::int64_t n)
{
    // One-based, as textbooks have it: row 0 and column 0 stand for "none yet".
    const auto size = static_cast<std::size_t>(n) + 1;
    std::vector<double> rowPrice(size, 0);
    std::vector<double> columnPrice(size, 0);
    std::vector<std::size_t> rowOf(size, 0);
    std::vector<std::size_t> before(size, 0);
    for (std::size_t row = 1; row < size; ++row) {
        rowOf[0] = row;
        std::size_t column = 0;
        std::vector<double> slack(size, std::numeric_limits<double>::infinity());
        std::vector<char> seen(size, 0);
        do {
            seen[column] = 1;
            const auto here = rowOf[column];
            double least = std::numeric_limits<double>::infinity();
            std::size_t next = 0;
            for (std::size_t j = 1; j < size; ++j) {
                if (seen[j])
                    continue;
                const double cost
                    = -static_cast<double>(value[(here - 1) * static_cast<std::size_t>(n) + j - 1]);
                const double reduced = cost - rowPrice[here] - columnPrice[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    before[j] = column;
                }
                if (slack[j] < least) {
                    least = slack[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j < size; ++j) {
                if (seen[j]) {
                    rowPrice[rowOf[j]] += least;
                    columnPrice[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }
    std::vector<std::int64_t> chosen(static_cast<std::size_t>(n));
    for (std::size_t j = 1; j < size; ++j)
        chosen[rowOf[j] - 1] = static_cast<std::int64_t>(j) - 1;
    return chosen;
}

} // namespace lesa::bench
