// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/analyze.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"
#include "core/linalg/spectral_metrics.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>

using lesa::AnalyzeRequest;
using lesa::Fault;
using lesa::Hdf5Reader;
using lesa::test::raised;

namespace {

lesa::AnalyzeResult run(const AnalyzeRequest& request)
{
    lesa::SilentListener listener;
    lesa::Control control;
    return lesa::analyze(request, {listener, control});
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::uint64_t elements(const lesa::Hdf5Shape& shape)
{
    std::uint64_t count = 1;
    for (const auto side : shape)
        count *= side;
    return count;
}

/// Every dataset of a file, by its path.
void collect(const Hdf5Reader& file, const std::string& group, std::vector<std::string>& datasets)
{
    for (const std::string& name : file.children(group)) {
        const std::string path = (group == "/" ? "" : group) + "/" + name;
        if (raised([&] { (void)file.shape(path); }))
            collect(file, path, datasets);
        else
            datasets.push_back(path);
    }
}

} // namespace

class TestAnalyze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<lesa::test::TemporaryFolder>();
        lesa::test::writeTinyModel(*m_folder / "model", {.layers = 5});
        m_request = {};
        m_request.checkpoint = *m_folder / "model";
        m_request.output = *m_folder / "analysis.h5";
        m_request.compute.device = "cpu";
    }

    void writesEveryDatasetWithItsDescription()
    {
        const auto result = run(m_request);
        QCOMPARE(result.types, 7);
        QCOMPARE(result.layers, 5);
        QVERIFY(!result.isReused);
        const Hdf5Reader file(m_request.output);
        QCOMPARE(file.text("/", "schema"), std::string("lesa-analysis/1"));
        QCOMPARE(file.text("/", "source"), std::string("model"));
        QCOMPARE(file.text("/", "header_hash").size(), std::size_t(64));
        std::vector<std::string> datasets;
        collect(file, "/", datasets);
        QCOMPARE(datasets.size(), 7 * (2 + 5 + 6) + lesa::spectralColumns().size());
        for (const std::string& path : datasets) {
            const auto info = file.info(path);
            QVERIFY2(!info.units.empty() && !info.description.empty(), path.c_str());
            QVERIFY2(info.shapeNames.size() == file.shape(path).size(), path.c_str());
            QVERIFY2(file.doubles(path).size() == elements(file.shape(path)), path.c_str());
        }
    }

    void spectraCoefficientsAndNormsBelongTogether()
    {
        run(m_request);
        const Hdf5Reader file(m_request.output);
        const std::string type = "mlp.up_proj"; // 24 x 16, five layers
        QCOMPARE(file.shape("/spectra/" + type + "/sigma"), lesa::Hdf5Shape({5, 16}));
        QCOMPARE(file.shape("/coefficients/" + type + "/leading"), lesa::Hdf5Shape({5, 24, 16}));
        const auto sigma = file.doubles("/spectra/" + type + "/sigma");
        const auto shared = file.doubles("/spectra/" + type + "/shared_sigma");
        double layers = 0;
        double together = 0;
        for (const double s : sigma)
            layers += s * s;
        for (const double s : shared)
            together += s * s;
        // Both are the sum of all squared weights; the shared one has float32 products.
        QVERIFY(std::abs(layers / together - 1) < 1e-6);

        const auto norm = file.floats("/coefficients/" + type + "/norm");
        const auto leading = file.floats("/coefficients/" + type + "/leading");
        for (std::size_t k = 0; k < 24; ++k) {
            double sum = 0;
            for (std::size_t i = 0; i < 5; ++i) {
                double square = 0;
                for (std::size_t n = 0; n < 16; ++n)
                    square += std::pow(static_cast<double>(leading[(i * 24 + k) * 16 + n]), 2);
                QVERIFY(std::abs(std::sqrt(square) - static_cast<double>(norm[i * 24 + k])) < 1e-6);
                sum += square;
            }
            QVERIFY(std::abs(sum - 1) < 1e-5); // rows of V are orthonormal over all layers
        }
    }

    void metricsAreOfTheLayerAndTypeTheyStandFor()
    {
        m_request.layers = {3, 1};
        m_request.types = {"down_proj", "self_attn.q_proj"};
        run(m_request);
        const Hdf5Reader file(m_request.output);
        QVERIFY(file.attribute("/metrics/norm", "layers")
            == lesa::Hdf5Attribute(std::vector<std::int64_t>{1, 3}));
        QVERIFY(file.attribute("/metrics/norm", "types")
            == lesa::Hdf5Attribute(std::vector<std::string>{"self_attn.q_proj", "mlp.down_proj"}));
        const auto norm = file.doubles("/metrics/norm");
        const auto tensors = lesa::test::tinyTensors({.layers = 5});
        const auto squares = [&](const std::string& name) {
            double sum = 0;
            for (const auto& tensor : tensors)
                if (tensor.name == name)
                    for (const float x : tensor.values)
                        sum += static_cast<double>(x) * static_cast<double>(x);
            return sum;
        };
        const std::vector<std::string> names
            = {"model.layers.1.self_attn.q_proj.weight", "model.layers.1.mlp.down_proj.weight",
                "model.layers.3.self_attn.q_proj.weight", "model.layers.3.mlp.down_proj.weight"};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(std::abs(norm[i] / squares(names[i]) - 1) < 1e-6, names[i].c_str());
    }

    void similaritiesOfEqualLayersAreOne()
    {
        auto tensors = lesa::test::tinyTensors({.layers = 3});
        for (auto& tensor : tensors)
            for (const auto& other : tensors)
                if (tensor.name == "model.layers.1.mlp.up_proj.weight"
                    && other.name == "model.layers.0.mlp.up_proj.weight")
                    tensor.values = other.values;
        lesa::test::writeTinyModel(
            *m_folder / "twins", lesa::test::tinyConfig({.layers = 3}), tensors);
        m_request.checkpoint = *m_folder / "twins";
        run(m_request);
        const Hdf5Reader file(m_request.output);
        const std::string group = "/similarity/mlp.up_proj/";
        for (const char* name : {"cosine", "cka"}) {
            const auto matrix = file.doubles(group + name);
            QVERIFY(std::abs(matrix[1] - 1) < 1e-5);
            QVERIFY(matrix[2] < 0.9);
        }
        for (const char* name : {"neighbour_cosine", "overlap_left", "overlap_right"}) {
            const auto list = file.doubles(group + name);
            QVERIFY2(std::abs(list[0] - 1) < 1e-5, name);
        }
        QVERIFY(file.doubles(group + "neighbour_distance")[0] < 1e-5);
        QVERIFY(file.doubles(group + "neighbour_distance")[1] > 0.1);
    }

    void sameSettingsGiveTheSameBytes()
    {
        run(m_request);
        const std::string first = bytesOf(m_request.output);
        m_request.force = true;
        QVERIFY(!run(m_request).isReused);
        QVERIFY(first == bytesOf(m_request.output));
    }

    void anAnalysisIsItsOwnCache()
    {
        run(m_request);
        QVERIFY(run(m_request).isReused);
        m_request.rank = 3;
        const auto error = raised([&] { run(m_request); });
        QVERIFY(error && error->fault() == Fault::Data);
        QVERIFY(QByteArray(error->hint().c_str()).contains("--force"));
        m_request.force = true;
        QVERIFY(!run(m_request).isReused);
        QCOMPARE(Hdf5Reader(m_request.output).shape("/coefficients/mlp.up_proj/leading"),
            lesa::Hdf5Shape({5, 3, 16}));
    }

    void aForeignFileIsNotReplaced()
    {
        lesa::test::writeText(m_request.output, "a letter");
        const auto error = raised([&] { run(m_request); });
        QVERIFY(error && error->fault() == Fault::Data);
        QCOMPARE(lesa::test::readText(m_request.output), std::string("a letter"));
    }

    void withoutCoefficientsTheRestIsThere()
    {
        m_request.rank = 0;
        run(m_request);
        const Hdf5Reader file(m_request.output);
        QVERIFY(!file.contains("/coefficients/mlp.up_proj/leading"));
        QVERIFY(file.contains("/coefficients/mlp.up_proj/norm"));
        QVERIFY(file.contains("/similarity/mlp.up_proj/cosine"));
    }

    void mixturesOfExpertsKeepTheirAttention()
    {
        lesa::test::writeTinyModel(*m_folder / "moe", {.modelType = "mixtral", .layers = 3});
        m_request.checkpoint = *m_folder / "moe";
        QCOMPARE(run(m_request).types, 4);
        QCOMPARE(Hdf5Reader(m_request.output).children("/spectra"),
            std::vector<std::string>(
                {"self_attn.k_proj", "self_attn.o_proj", "self_attn.q_proj", "self_attn.v_proj"}));
    }

    void oneLayerAloneIsEnough()
    {
        m_request.layers = {2};
        QCOMPARE(run(m_request).layers, 1);
        QCOMPARE(Hdf5Reader(m_request.output).shape("/similarity/mlp.up_proj/neighbour_cosine"),
            lesa::Hdf5Shape({0}));
    }

    void wrongRequestsAreNamed()
    {
        m_request.types = {"up_porj"};
        auto error = raised([&] { run(m_request); });
        QVERIFY(error && error->fault() == Fault::Usage);
        QVERIFY(QByteArray(error->hint().c_str()).contains("up_proj"));
        m_request.types = {};
        m_request.layers = {5};
        error = raised([&] { run(m_request); });
        QVERIFY(error && error->fault() == Fault::Usage);
        QVERIFY(QByteArray(error->what()).contains("layers 0 to 4"));
    }

    /// Golden: both are one model (tests/reference/golden_gguf.py).
    void aGgufFileHasTheAnalysisOfItsDirectory()
    {
        const auto models = std::filesystem::path(LESA_TEST_DATA) / "gguf";
        m_request.checkpoint = models / "llama";
        run(m_request);
        const Hdf5Reader directory(m_request.output);
        m_request.checkpoint = models / "model.gguf";
        m_request.output = *m_folder / "gguf.h5";
        QCOMPARE(run(m_request).types, 7);
        const Hdf5Reader file(m_request.output);
        QCOMPARE(file.text("/", "source"), std::string("model.gguf"));
        std::vector<std::string> datasets;
        collect(file, "/", datasets);
        QVERIFY(datasets.size() > 80);
        for (const std::string& path : datasets)
            QVERIFY2(file.doubles(path) == directory.doubles(path), path.c_str());
    }

    void aStopLeavesNoFile()
    {
        lesa::SilentListener listener;
        lesa::Control control;
        control.requestStop();
        QVERIFY_EXCEPTION_THROWN(lesa::analyze(m_request, {listener, control}), lesa::Stopped);
        QVERIFY(!std::filesystem::exists(m_request.output));
    }

private:
    std::unique_ptr<lesa::test::TemporaryFolder> m_folder;
    AnalyzeRequest m_request;
};

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
