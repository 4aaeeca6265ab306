// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/arithmetic_check.h"

#include <QTest>

using namespace lesa;

class TestArithmeticCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thisMachineMultipliesRightly() { checkArithmetic(); }
    void aLostTailIsFound();
    void anAddedOldValueIsFound();
    void aRoundingToHalfPrecisionIsFound();
};

void TestArithmeticCheck::aLostTailIsFound()
{
    // A kernel that forgets the rows past the last multiple of 16.
    const auto wrong = wrongProduct([](at::Tensor& out, const at::Tensor& a, const at::Tensor& b) {
        out.copy_(at::matmul(a, b));
        const auto whole = out.size(0) / 16 * 16;
        if (whole > 0)
            out.narrow(0, whole, out.size(0) - whole).zero_();
    });
    QVERIFY2(wrong.starts_with("a product of "), wrong.c_str());
}

void TestArithmeticCheck::anAddedOldValueIsFound()
{
    QVERIFY(!wrongProduct([](at::Tensor& out, const at::Tensor& a, const at::Tensor& b) {
        out.mul_(0).add_(at::matmul(a, b)); // 0 times NaN
    }).empty());
}

void TestArithmeticCheck::aRoundingToHalfPrecisionIsFound()
{
    QVERIFY(!wrongProduct([](at::Tensor& out, const at::Tensor& a, const at::Tensor& b) {
        out.copy_(at::matmul(a, b).to(at::kBFloat16));
    }).empty());
}

QTEST_GUILESS_MAIN(TestArithmeticCheck)
#include "tst_arithmetic_check.moc"
