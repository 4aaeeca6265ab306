// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"
#include "core/engine/tensor_io.h"

#include "core/base/error.h"

#include <QTest>

#include <limits>

using namespace lesa;

namespace {

template <typename Work>
std::optional<Fault> faultOf(Work&& work)
{
    try {
        work();
    } catch (const Error& e) {
        return e.fault();
    }
    return std::nullopt;
}

} // namespace

class TestTensorIo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreStoredRoundedToNearestEven();
    void whatDoesNotFitTheTypeIsNotStored();
    void nonFiniteValuesAreCounted_data();
    void nonFiniteValuesAreCounted();
    void libtorchErrorsBecomeOurs();
    void devicesAreResolvedOrRefused();
};

void TestTensorIo::valuesAreStoredRoundedToNearestEven()
{
    // bf16 keeps 8 bits: 1 + 1/256 lies half way between 1 and 1 + 2/256, 1 + 3/256 between that
    // and 1 + 4/256
    const auto values = at::tensor({1.0, 1.0 + 1.0 / 256, 1.0 + 3.0 / 256, -2.5}, at::kFloat);
    std::array<std::uint16_t, 4> bits = {};
    storeTensor(values, DType::BF16, std::as_writable_bytes(std::span(bits)));
    QCOMPARE(bits, (std::array<std::uint16_t, 4>{0x3f80, 0x3f80, 0x3f82, 0xc020}));
}

void TestTensorIo::whatDoesNotFitTheTypeIsNotStored()
{
    std::array<std::byte, 2> bytes = {};
    QCOMPARE(faultOf([&] { storeTensor(at::full({1}, 1e6), DType::F16, bytes); }), Fault::Numeric);
    QCOMPARE(faultOf([&] { storeTensor(at::full({2}, 1.0), DType::F16, bytes); }), Fault::Internal);
}

void TestTensorIo::nonFiniteValuesAreCounted_data()
{
    QTest::addColumn<int>("type");
    for (const auto type : {at::kHalf, at::kBFloat16, at::kFloat, at::kDouble})
        QTest::newRow(c10::toString(type)) << static_cast<int>(type);
}

void TestTensorIo::nonFiniteValuesAreCounted()
{
    QFETCH(int, type);
    constexpr auto inf = std::numeric_limits<double>::infinity();
    const auto values
        = at::tensor({0.0, -1.5, inf, -inf, std::numeric_limits<double>::quiet_NaN(), 65504.0})
              .to(static_cast<at::ScalarType>(type));
    QCOMPARE(nonFiniteCount(values), 3);
    QCOMPARE(nonFiniteCount(values.repeat({3, 2}).t()), 18);
}

void TestTensorIo::libtorchErrorsBecomeOurs()
{
    QCOMPARE(faultOf([] { translateErrors([] { at::empty({std::int64_t(1) << 52}); }); }),
        Fault::Memory);
    QCOMPARE(faultOf([] { translateErrors([] {
                              at::mm(at::ones({2, 3}), at::ones({2, 3}));
                          }); }),
        Fault::Internal);
    QCOMPARE(
        faultOf([] { translateErrors([] { throw Error(Fault::Data, "ours"); }); }), Fault::Data);
}

void TestTensorIo::devicesAreResolvedOrRefused()
{
    ComputeOptions options;
    options.device = "cpu";
    QCOMPARE(placementFor(options).dtype, at::kFloat);
    options.dtype = "bf16";
    QCOMPARE(placementFor(options).dtype, at::kBFloat16);
    options.device = "cuda:99";
    QCOMPARE(faultOf([&] { placementFor(options); }), Fault::Device);
    options.device = "gpu";
    QCOMPARE(faultOf([&] { placementFor(options); }), Fault::Usage);
    options.device = "cpu";
    options.dtype = "fp32";
    options.threads = 2;
    options.seed = 1;
    QCOMPARE(startEngine(options).threads, 2);
    QCOMPARE(at::get_num_threads(), 2);
}

QTEST_GUILESS_MAIN(TestTensorIo)
#include "tst_tensor_io.moc"
