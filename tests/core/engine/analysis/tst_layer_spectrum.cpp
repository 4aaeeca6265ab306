// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/layer_spectrum.h"

#include <QTest>

namespace {

at::Tensor gaussian(std::int64_t rows, std::int64_t columns)
{
    auto generator = at::detail::createCPUGenerator(3);
    return at::randn({rows, columns}, generator, at::TensorOptions().dtype(at::kFloat));
}

double largest(const at::Tensor& x)
{
    return x.abs().max().item<double>();
}

/// Distance of the subspaces spanned by two sets of orthonormal columns, through their projectors.
double subspaceDistance(const at::Tensor& a, const at::Tensor& b)
{
    return largest(at::matmul(a, a.t()) - at::matmul(b, b.t()));
}

} // namespace

class TestLayerSpectrum : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSingularValueDecomposition_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("tall") << 60 << 24;
        QTest::newRow("wide") << 24 << 60;
        QTest::newRow("square") << 40 << 40;
    }
    void isTheSingularValueDecomposition()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const at::Tensor w = gaussian(rows, columns);
        const auto [u, sigma, vt] = at::linalg_svd(w.to(at::kDouble), false);
        const lesa::LayerSpectrum spectrum = lesa::layerSpectrum(w, 5);
        QCOMPARE(spectrum.sigma.size(), std::size_t(std::min(rows, columns)));
        for (std::size_t i = 0; i < spectrum.sigma.size(); ++i)
            QVERIFY(
                std::abs(spectrum.sigma[i] / sigma[static_cast<std::int64_t>(i)].item<double>() - 1)
                < 1e-12);
        QVERIFY(subspaceDistance(spectrum.left_Mk, u.slice(1, 0, 5)) < 1e-9);
        QVERIFY(subspaceDistance(spectrum.right_Nk, vt.slice(0, 0, 5).t()) < 1e-9);
    }

    void manySingularValuesComeFromTheGramMatrix()
    {
        const at::Tensor w = gaussian(2100, 2060);
        const lesa::LayerSpectrum spectrum = lesa::layerSpectrum(w, 4);
        const at::Tensor sigma = at::tensor(spectrum.sigma, at::kDouble);
        const double norm = w.to(at::kDouble).square().sum().item<double>();
        QVERIFY(std::abs(sigma.square().sum().item<double>() / norm - 1) < 1e-12);
        const at::Tensor image = at::matmul(w.to(at::kDouble), spectrum.right_Nk);
        QVERIFY(largest(image.norm(2, 0) / sigma.slice(0, 0, 4) - 1) < 1e-9);
    }

    void aSubspaceIsNeverLargerThanTheMatrix()
    {
        const lesa::LayerSpectrum spectrum = lesa::layerSpectrum(gaussian(3, 7), 16);
        QCOMPARE(spectrum.left_Mk.size(1), std::int64_t(3));
        QCOMPARE(spectrum.right_Nk.size(1), std::int64_t(3));
    }

    void aZeroMatrixHasOrthonormalSubspacesToo()
    {
        const lesa::LayerSpectrum spectrum = lesa::layerSpectrum(at::zeros({6, 9}), 2);
        QCOMPARE(spectrum.sigma.front(), 0.0);
        for (const at::Tensor& x : {spectrum.left_Mk, spectrum.right_Nk})
            QVERIFY(largest(at::matmul(x.t(), x) - at::eye(2, x.options())) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestLayerSpectrum)
#include "tst_layer_spectrum.moc"
