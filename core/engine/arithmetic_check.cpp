// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/arithmetic_check.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <dlfcn.h>
#include <limits>

namespace lesa {

namespace {

/// Sizes at and beside the widths that kernels are cut for.
constexpr std::array<std::int64_t, 8> sizes = {1, 3, 16, 17, 31, 33, 48, 60};

/// The same small numbers everywhere, without the generator that a run seeds.
at::Tensor pattern(std::int64_t rows, std::int64_t columns, at::ScalarType type)
{
    const auto index = at::arange(rows * columns, at::kDouble);
    return at::sin(index * 1.7 + static_cast<double>(columns)).view({rows, columns}).to(type);
}

/// Largest |out - a b| over what rounding explains; NaN counts as infinite.
double excess(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b)
{
    const auto m = a.size(0), k = a.size(1), n = b.size(1);
    const auto wideA = a.to(at::kDouble).contiguous(), wideB = b.to(at::kDouble).contiguous(),
               wideOut = out.to(at::kDouble).contiguous();
    const auto *x = wideA.data_ptr<double>(), *y = wideB.data_ptr<double>(),
               *found = wideOut.data_ptr<double>();
    const double tolerance
        = static_cast<double>(k) * (out.scalar_type() == at::kFloat ? 1e-6 : 1e-14);
    double worst = 0;
    for (std::int64_t i = 0; i < m; ++i)
        for (std::int64_t j = 0; j < n; ++j) {
            double sum = 0;
            for (std::int64_t p = 0; p < k; ++p)
                sum += x[i * k + p] * y[p * n + j];
            const double error = std::abs(found[i * n + j] - sum) / tolerance;
            worst = std::max(worst, std::isnan(error) ? HUGE_VAL : error);
        }
    return worst;
}

std::string blasKernels()
{
    using Name = const char* (*)();
    if (void* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_get_config"))
        return fmt::format(" ({})", reinterpret_cast<Name>(symbol)());
    return {};
}

} // namespace

std::string wrongProduct(const Multiply& multiply)
{
    for (const auto type : {at::kFloat, at::kDouble})
        for (std::size_t i = 0; i < sizes.size() * 3; ++i) {
            const auto m = sizes[i % 8], n = sizes[(i * 3 + i / 8) % 8], k = sizes[(i * 5 + 2) % 8];
            const auto a = pattern(m, k, type);
            // Linear layers multiply by a transposed matrix.
            const auto b = i % 2 ? pattern(k, n, type) : pattern(n, k, type).t();
            auto out = at::full({m, n}, std::numeric_limits<double>::quiet_NaN(), type);
            multiply(out, a, b);
            if (excess(out, a, b) > 1)
                return fmt::format("a product of {} x {} by {} x {} in {}", m, k, k, n,
                    type == at::kFloat ? "float32" : "float64");
        }
    return {};
}

void checkArithmetic()
{
    const at::NoGradGuard noGrad;
    const auto wrong = wrongProduct(
        [](at::Tensor& out, const at::Tensor& a, const at::Tensor& b) { at::mm_out(out, a, b); });
    if (!wrong.empty())
        throw Error(Fault::Numeric,
            fmt::format("this machine's BLAS library computes {} wrongly{}", wrong, blasKernels()),
            "Start again with OPENBLAS_CORETYPE=Haswell in the environment, or install a newer "
            "OpenBLAS.");
}

} // namespace lesa
