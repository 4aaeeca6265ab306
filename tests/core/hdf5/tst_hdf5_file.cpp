// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <hdf5.h>

#include <csignal>
#include <functional>
#include <numeric>
#include <random>
#include <sys/resource.h>

using lesa::Fault;
using lesa::Hdf5Info;
using lesa::Hdf5Reader;
using lesa::Hdf5Writer;

namespace {

std::vector<double> counted(std::size_t count)
{
    std::vector<double> values(count);
    std::iota(values.begin(), values.end(), 0.5);
    return values;
}

void writeSample(const std::filesystem::path& path)
{
    Hdf5Writer file(path);
    file.write("/spectra/up_proj/sigma", std::span<const double>(counted(24)), {2, 3, 4},
        {"1", {"layer", "row", "column"}, "half, one and a half, …"});
    const std::vector<float> floats = {1.5F, -2.25F, 3e-20F};
    file.write(
        "/coefficients/norm", std::span<const float>(floats), {3}, {"1", {"direction"}, "norms"});
    const std::vector<std::int64_t> integers = {-1, 1LL << 60};
    file.write("/numbers", std::span<const std::int64_t>(integers), {2}, {});
    const std::vector<std::string> texts = {"q_proj", "", "größer"};
    file.write("/names", std::span<const std::string>(texts), {3}, {"", {"name"}, "names"});
    file.createGroup("/advice");
    file.setAttribute("/", "schema", "lesa-analysis/1");
    file.setAttribute("/", "layers", std::int64_t(30));
    file.setAttribute("/", "floor", 1e-8);
    file.setAttribute("/advice", "list", std::vector<std::string>{"a", "b"});
    file.setAttribute("/advice", "counts", std::vector<std::int64_t>{1, 2, 3});
    file.setAttribute("/advice", "shares", std::vector<double>{0.5});
    file.commit();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The fault that an action throws; Internal and a text where it throws none.
std::pair<Fault, std::string> raised(const std::function<void()>& action)
{
    try {
        action();
    } catch (const lesa::Error& e) {
        return {e.fault(), e.what()};
    }
    return {Fault::Internal, "nothing was thrown"};
}

/// Reads everything there is: what a hostile file must survive.
void readAll(const std::filesystem::path& path)
{
    const Hdf5Reader file(path);
    for (const char* dataset : {"/spectra/up_proj/sigma", "/coefficients/norm", "/numbers"}) {
        (void)file.doubles(dataset);
        (void)file.info(dataset);
    }
    (void)file.strings("/names");
    (void)file.children("/");
    (void)file.attribute("/", "schema");
}

} // namespace

class TestHdf5File : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        writeSample(m_path);
        const Hdf5Reader file(m_path);
        QCOMPARE(file.shape("/spectra/up_proj/sigma"), lesa::Hdf5Shape({2, 3, 4}));
        QCOMPARE(file.doubles("/spectra/up_proj/sigma"), counted(24));
        QCOMPARE(file.floats("/coefficients/norm"), std::vector<float>({1.5F, -2.25F, 3e-20F}));
        QCOMPARE(file.integers("/numbers"), std::vector<std::int64_t>({-1, 1LL << 60}));
        QCOMPARE(file.strings("/names"), std::vector<std::string>({"q_proj", "", "größer"}));
        QCOMPARE(file.children("/"),
            std::vector<std::string>({"advice", "coefficients", "names", "numbers", "spectra"}));
        const Hdf5Info info = file.info("/spectra/up_proj/sigma");
        QCOMPARE(info.units, std::string("1"));
        QCOMPARE(info.shapeNames, std::vector<std::string>({"layer", "row", "column"}));
        QCOMPARE(info.description, std::string("half, one and a half, …"));
    }

    void readsBackAttributesOfEveryKind()
    {
        writeSample(m_path);
        const Hdf5Reader file(m_path);
        QCOMPARE(file.text("/", "schema"), std::string("lesa-analysis/1"));
        QVERIFY(file.attribute("/", "layers") == lesa::Hdf5Attribute(std::int64_t(30)));
        QVERIFY(file.attribute("/", "floor") == lesa::Hdf5Attribute(1e-8));
        QVERIFY(file.attribute("/advice", "list")
            == lesa::Hdf5Attribute(std::vector<std::string>{"a", "b"}));
        QVERIFY(file.attribute("/advice", "counts")
            == lesa::Hdf5Attribute(std::vector<std::int64_t>{1, 2, 3}));
        QVERIFY(
            file.attribute("/advice", "shares") == lesa::Hdf5Attribute(std::vector<double>{0.5}));
        QVERIFY(!file.hasAttribute("/advice", "none"));
    }

    void readsAPartOfADataset()
    {
        writeSample(m_path);
        const Hdf5Reader file(m_path);
        QCOMPARE(file.doubles("/spectra/up_proj/sigma", lesa::Hdf5Part{{1, 0, 2}, {1, 3, 1}}),
            std::vector<double>({14.5, 18.5, 22.5}));
        const auto [fault, text] = raised([&] {
            (void)file.doubles("/spectra/up_proj/sigma", lesa::Hdf5Part{{1, 0, 2}, {1, 3, 3}});
        });
        QCOMPARE(fault, Fault::Data);
        QVERIFY(QByteArray(text.c_str())
                    .contains("3 from 2 were asked for along dimension 2, which has 4"));
    }

    void scalarsAndEmptyArraysAreLegal()
    {
        {
            Hdf5Writer file(m_path);
            file.write("/scalar", std::span<const double>(counted(1)), {}, {});
            file.write("/empty", std::span<const float>(), {3, 0}, {});
            file.commit();
        }
        const Hdf5Reader file(m_path);
        QCOMPARE(file.doubles("/scalar"), std::vector<double>({0.5}));
        QVERIFY(file.floats("/empty").empty());
        QCOMPARE(file.shape("/empty"), lesa::Hdf5Shape({3, 0}));
    }

    void datasetsAreChunkedAndCompressed()
    {
        {
            Hdf5Writer file(m_path);
            file.write("/zeros", std::span<const double>(std::vector<double>(3u << 20)),
                {3, 1u << 20}, {});
            file.commit();
        }
        QVERIFY(QFile(path()).size() < 200'000);
        QCOMPARE(Hdf5Reader(m_path).doubles("/zeros", lesa::Hdf5Part{{2, 5}, {1, 3}}),
            std::vector<double>(3));
    }

    void sameCallsGiveTheSameBytesAndNoTimes()
    {
        writeSample(m_path);
        const QByteArray first = bytesOf(path());
        writeSample(m_path);
        QVERIFY(first == bytesOf(path()));
        const hid_t file = H5Fopen(m_path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
        for (const char* name :
            {"/", "/spectra", "/spectra/up_proj", "/spectra/up_proj/sigma", "/names"}) {
            H5O_info_t info;
            QVERIFY(H5Oget_info_by_name2(file, name, &info, H5O_INFO_TIME, H5P_DEFAULT) >= 0);
            QCOMPARE(info.mtime + info.ctime + info.atime + info.btime, time_t(0));
        }
        H5Fclose(file);
    }

    void anUncommittedFileLeavesNothing()
    {
        {
            Hdf5Writer file(m_path);
            file.write("/a", std::span<const double>(counted(4)), {4}, {});
        }
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files), QStringList());
    }

    void aFolderThatIsNotThereIsAnIoError()
    {
        const auto [fault, text] = raised([&] {
            Hdf5Writer(std::filesystem::path(m_directory.path().toStdString()) / "none" / "a.h5");
        });
        QCOMPARE(fault, Fault::Io);
        QVERIFY2(QByteArray(text.c_str()).contains("No such file or directory"), text.c_str());
    }

    void aFullDiskIsAnIoErrorAndLeavesNothing()
    {
        // A limit on the size of files stands in for the disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small = {100'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto [fault, text] = raised([&] {
            std::mt19937_64 generator(1);
            std::vector<std::int64_t> noise(100'000);
            for (auto& x : noise)
                x = static_cast<std::int64_t>(generator());
            Hdf5Writer file(m_path);
            file.write("/noise", std::span<const std::int64_t>(noise), {noise.size()}, {});
            file.commit();
        });
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(fault, Fault::Io);
        QVERIFY2(QByteArray(text.c_str()).contains("File too large"), text.c_str());
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files), QStringList());
    }

    void messagesSayWhatIsMissing()
    {
        writeSample(m_path);
        const Hdf5Reader file(m_path);
        QVERIFY(!file.contains("/spectra/none/sigma"));
        QVERIFY(file.contains("/spectra/up_proj"));
        for (const auto& action : std::vector<std::function<void()>>{
                 [&] { (void)file.doubles("/none"); }, [&] { (void)file.doubles("/names"); },
                 [&] { (void)file.strings("/numbers"); }, [&] { (void)file.doubles("/spectra"); },
                 [&] { (void)file.children("/numbers"); }, [&] { (void)file.text("/", "layers"); },
                 [&] { (void)file.attribute("/", "none"); }}) {
            const auto [fault, text] = raised(action);
            QCOMPARE(fault, Fault::Data);
            QVERIFY2(QString::fromStdString(text).startsWith(path()), text.c_str());
        }
    }

    void damagedFilesAreDataErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not an HDF5 file");
        writeSample(m_path);
        const QByteArray whole = bytesOf(path());
        for (const int percent : {5, 25, 50, 75, 95})
            QTest::addRow("first %d %%", percent) << whole.left(whole.size() * percent / 100);
        QByteArray zeroed = whole;
        for (qsizetype i = 48; i < std::min<qsizetype>(whole.size(), 2000); ++i)
            zeroed[i] = 0;
        QTest::newRow("zeroed head") << zeroed;
    }
    void damagedFilesAreDataErrors()
    {
        QFETCH(QByteArray, bytes);
        setBytes(path(), bytes);
        const auto [fault, text] = raised([&] { readAll(m_path); });
        QVERIFY2(fault == Fault::Data, text.c_str());
    }

    void aFlippedByteIsFoundOrHarmless()
    {
        writeSample(m_path);
        const QByteArray whole = bytesOf(path());
        std::mt19937 generator(2);
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = whole;
            const auto at
                = static_cast<qsizetype>(generator() % static_cast<unsigned>(whole.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + generator() % 255));
            setBytes(path(), damaged);
            const auto [fault, text] = raised([&] { readAll(m_path); });
            QVERIFY2(fault == Fault::Data || text == "nothing was thrown", text.c_str());
        }
    }

    void claimsOfSizeAreNotBelieved()
    {
        const hid_t file = H5Fcreate(m_path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        const std::array<hsize_t, 2> chunk = {64, 64};
        const std::array<hsize_t, 2> sides = {1u << 19, 1u << 19}; // 2 TiB, none of it stored
        H5Pset_chunk(creation, 2, chunk.data());
        const hid_t space = H5Screate_simple(2, sides.data(), nullptr);
        H5Dclose(
            H5Dcreate2(file, "/huge", H5T_IEEE_F64LE, space, H5P_DEFAULT, creation, H5P_DEFAULT));
        H5Sclose(space);
        H5Pclose(creation);
        H5Fclose(file);
        const auto [fault, text] = raised([&] { (void)Hdf5Reader(m_path).doubles("/huge"); });
        QCOMPARE(fault, Fault::Data);
        QVERIFY2(QByteArray(text.c_str()).contains("only 0 are stored"), text.c_str());
    }

    void nothingOutsideTheFileIsRead()
    {
        const std::filesystem::path secret = m_path.parent_path() / "secret";
        setBytes(QString::fromStdString(secret.string()), QByteArray(80, 'x'));
        const hid_t file = H5Fcreate(m_path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_external(creation, secret.c_str(), 0, 80);
        const hsize_t side = 10;
        const hid_t space = H5Screate_simple(1, &side, nullptr);
        H5Dclose(H5Dcreate2(
            file, "/outside", H5T_IEEE_F64LE, space, H5P_DEFAULT, creation, H5P_DEFAULT));
        H5Lcreate_external("other.h5", "/a", file, "/external", H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_soft("/outside", file, "/soft", H5P_DEFAULT, H5P_DEFAULT);
        H5Sclose(space);
        H5Pclose(creation);
        H5Fclose(file);
        const Hdf5Reader reader(m_path);
        for (const char* name : {"/outside", "/external", "/soft", "/external/b"}) {
            const auto [fault, text] = raised([&] { (void)reader.doubles(name); });
            QVERIFY2(fault == Fault::Data, text.c_str());
        }
    }

    void cleanup()
    {
        QDir(m_directory.path()).removeRecursively(), QDir().mkpath(m_directory.path());
    }

private:
    [[nodiscard]] QString path() const { return QString::fromStdString(m_path.string()); }

    QTemporaryDir m_directory;
    std::filesystem::path m_path = std::filesystem::path(m_directory.path().toStdString()) / "a.h5";
};

QTEST_GUILESS_MAIN(TestHdf5File)
#include "tst_hdf5_file.moc"
