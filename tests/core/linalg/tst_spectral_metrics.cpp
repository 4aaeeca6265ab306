// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/power_law.h"
#include "core/linalg/spectral_metrics.h"
#include "core/store/safetensors_file.h"

#include <Eigen/SVD>
#include <QFile>
#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

namespace {

using Table = QMap<QString, QMap<QString, QString>>; // matrix -> column -> value

Table readCsv(const QString& path)
{
    Table table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList columns = QString::fromUtf8(file.readLine()).trimmed().split(',');
    while (!file.atEnd()) {
        const QStringList values = QString::fromUtf8(file.readLine()).trimmed().split(',');
        for (qsizetype i = 1; i < values.size(); ++i)
            table[values[0]][columns[i]] = values[i];
    }
    return table;
}

Eigen::MatrixXd matrixOf(const lesa::SafetensorsFile& file, const lesa::TensorEntry& entry)
{
    const auto bytes = file.bytes(entry);
    Eigen::MatrixXd w(entry.shape[0], entry.shape[1]);
    const bool half = entry.dtype == lesa::DType::BF16;
    for (Eigen::Index k = 0; k < w.size(); ++k) {
        std::uint32_t bits = 0;
        if (half)
            std::memcpy(reinterpret_cast<char*>(&bits) + 2, bytes.data() + 2 * k, 2);
        else
            std::memcpy(&bits, bytes.data() + 4 * k, 4);
        w(k / w.cols(), k % w.cols()) = static_cast<double>(std::bit_cast<float>(bits));
    }
    return w;
}

std::vector<double> singularValues(const Eigen::MatrixXd& w)
{
    const Eigen::VectorXd sigma = Eigen::JacobiSVD<Eigen::MatrixXd>(w).singularValues();
    return {sigma.begin(), sigma.end()};
}

Eigen::MatrixXd gaussian(Eigen::Index rows, Eigen::Index columns, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<double> normal;
    return Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

/// The definition, slow and obvious: every candidate, every distance.
lesa::PowerLawFit slowPowerLaw(const std::vector<double>& x)
{
    lesa::PowerLawFit best;
    double smallest = 1;
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        const auto m = static_cast<double>(x.size() - i);
        double sum = 0;
        for (std::size_t j = i; j < x.size(); ++j)
            sum += std::log(x[j] / x[i]);
        const double alpha = 1 + m / sum;
        double d = 0;
        for (std::size_t j = i; j < x.size(); ++j)
            d = std::max(
                d, std::abs(1 - std::pow(x[j] / x[i], 1 - alpha) - static_cast<double>(j - i) / m));
        if (d < smallest) {
            smallest = d;
            best = {alpha, x[i], x.back(), d, (alpha - 1) / std::sqrt(m),
                static_cast<std::int64_t>(x.size() - i)};
        }
    }
    return best;
}

std::vector<double> paretoSample(double alpha, int count)
{
    std::mt19937 generator(5);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<double> x;
    for (int i = 0; i < count; ++i)
        x.push_back(2 * std::pow(1 - uniform(generator), -1 / (alpha - 1)));
    std::sort(x.begin(), x.end());
    return x;
}

} // namespace

class TestSpectralMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreeWithWeightWatcher_data()
    {
        QTest::addColumn<QString>("matrix");
        const QString path = LESA_TEST_DATA "/metrics/weightwatcher.csv";
        m_expected = readCsv(path);
        QVERIFY2(!m_expected.isEmpty(), qPrintable(path));
        for (const QString& name : m_expected.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void agreeWithWeightWatcher()
    {
        QFETCH(QString, matrix);
        const auto file
            = lesa::SafetensorsFile::open(LESA_TEST_DATA "/metrics/matrices.safetensors");
        const std::string tensor = matrix.toStdString() + ".weight";
        const auto entry = std::find_if(file.tensors().begin(), file.tensors().end(),
            [&](const lesa::TensorEntry& e) { return e.name == tensor; });
        QVERIFY(entry != file.tensors().end());
        const Eigen::MatrixXd w = matrixOf(file, *entry);
        const lesa::SpectralMetrics metrics
            = lesa::spectralMetrics(singularValues(w), w.rows(), w.cols());

        const auto& row = m_expected[matrix];
        int compared = 0;
        for (const lesa::SpectralColumn& column : lesa::spectralColumns()) {
            const QString name = QString::fromLatin1(column.name);
            if (!row.contains(name))
                continue;
            const double expected = row[name].toDouble();
            const double found = metrics.*(column.member);
            const bool fitted = name == "alpha" || name.endsWith("_mp") || name.startsWith("mp_")
                || name.startsWith("bulk_");
            const double tolerance = (fitted ? 1e-3 : 1e-4) * std::max(1.0, std::abs(expected));
            QVERIFY2(std::abs(found - expected) <= tolerance,
                qPrintable(QString("%1: %2, expected %3")
                               .arg(name)
                               .arg(found, 0, 'g', 9)
                               .arg(expected, 0, 'g', 9)));
            ++compared;
        }
        QCOMPARE(compared, 25);
        QCOMPARE(metrics.has(lesa::OverTrained), row["warning"] == "over-trained");
        QCOMPARE(metrics.has(lesa::UnderTrained), row["warning"] == "under-trained");
    }

    void powerLawIsTheOneOfTheDefinition()
    {
        std::vector<double> x = singularValues(gaussian(60, 200, 3));
        std::reverse(x.begin(), x.end());
        const lesa::PowerLawFit fit = lesa::fitPowerLaw(x);
        const lesa::PowerLawFit slow = slowPowerLaw(x);
        QCOMPARE(fit.tail, slow.tail);
        QCOMPARE(fit.alpha, slow.alpha);
        QCOMPARE(fit.distance, slow.distance);
    }

    void powerLawFindsTheExponentOfItsSample()
    {
        const lesa::PowerLawFit fit = lesa::fitPowerLaw(paretoSample(2.7, 3000));
        QVERIFY(std::abs(fit.alpha - 2.7) < 3 * fit.sigma + 0.05);
    }

    void largeSpectraAreFittedQuickly()
    {
        QBENCHMARK_ONCE
        {
            QVERIFY(!lesa::fitPowerLaw(paretoSample(2.2, 14336)).failed());
        }
    }

    void powerLawNeedsTwoDifferentValues()
    {
        QVERIFY(lesa::fitPowerLaw({}).failed());
        QVERIFY(lesa::fitPowerLaw(std::vector{1.0}).failed());
        QVERIFY(lesa::fitPowerLaw(std::vector<double>(30, 2.0)).failed());
    }

    void roundingEdgeIsWhereRoundingNoiseEnds()
    {
        const Eigen::MatrixXd w = gaussian(300, 200, 1);
        const Eigen::MatrixXd rounded = w.unaryExpr([](double x) {
            int exponent = 0;
            const double m = std::frexp(x, &exponent);
            return std::ldexp(std::nearbyint(std::ldexp(m, 8)), exponent - 8);
        });
        const double noise = singularValues(rounded - w).front();
        const double edge = lesa::roundingEdge(w.squaredNorm(), 300, 200, 8);
        QVERIFY2(noise < 1.1 * edge && noise > 0.8 * edge,
            qPrintable(QString("%1 against %2").arg(noise).arg(edge)));
    }

    void fitsOfARankDeficientLayerUseItsRankOnly()
    {
        const Eigen::MatrixXd w = gaussian(120, 40, 2) * gaussian(40, 90, 3) / 20;
        const Eigen::MatrixXd noisy = w + 1e-4 * gaussian(120, 90, 4);
        const auto sigma = singularValues(noisy);
        const auto metrics = lesa::spectralMetrics(sigma, 120, 90, 0.01);
        QCOMPARE(metrics.numericalRank, 40.0);
        QVERIFY(metrics.has(lesa::RankDeficient));
        const auto cut = lesa::spectralMetrics(std::span(sigma).first(40), 120, 90, 0);
        QCOMPARE(metrics.alpha, cut.alpha);
        QCOMPARE(metrics.sigmaMp, cut.sigmaMp);
        QCOMPARE(metrics.matrixRank, 90.0);
    }

    void effectiveRankAndEnergiesOfAKnownSpectrum()
    {
        const auto equal = lesa::spectralMetrics(std::vector<double>(10, 3.0), 10, 20);
        QCOMPARE(equal.effectiveRank, 10.0);
        QCOMPARE(equal.energy90, 9.0);
        QCOMPARE(equal.energy99, 10.0);
        QCOMPARE(equal.stableRank, 10.0);
        const auto one = lesa::spectralMetrics(std::vector{5.0, 0.0, 0.0}, 3, 3);
        QCOMPARE(one.effectiveRank, 1.0);
        QCOMPARE(one.energy99, 1.0);
        QCOMPARE(one.numericalRank, 1.0);
    }

    void aZeroMatrixHasNoFit()
    {
        const auto metrics = lesa::spectralMetrics(std::vector<double>(5, 0.0), 5, 9);
        QVERIFY(metrics.has(lesa::FitFailed));
        QCOMPARE(metrics.alpha, -1.0);
        QCOMPARE(metrics.norm, 0.0);
        QVERIFY(std::isnan(metrics.logNorm));
    }

private:
    Table m_expected;
};

QTEST_GUILESS_MAIN(TestSpectralMetrics)
#include "tst_spectral_metrics.moc"
