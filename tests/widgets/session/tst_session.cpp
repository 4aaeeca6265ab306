// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkpoint_builder.h"
#include "widgets/session/json_file.h"
#include "widgets/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = AppPaths::below(m_folder->filePath(u"xdg"_s));
    }

    void aCheckpointOpensInTheBackgroundAndIsRemembered()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QVERIFY(session.isOpening());
        QTRY_VERIFY(session.model());
        QCOMPARE(session.model()->inspection.layers, 12);
        QCOMPARE(summaryOf(*session.model()), u"12 layers · 2.62 M params · BF16 · 5.25 MB"_s);
        QCOMPARE(session.recent().entries().front().path, QStringLiteral(LESA_DEMO));
        QCOMPARE(session.selection().weightType(), u"self_attn.q_proj"_s);
        QTRY_VERIFY(session.plan().outcome().plan);
        QVERIFY(session.plan().outcome().plan->layersAfter > 12);
    }

    void keysThatFollowTheDepthAreMarked()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        const auto& keys = session.model()->config;
        const auto at = std::find_if(keys.begin(), keys.end(),
            [](const auto& key) { return key.key == u"num_hidden_layers"_s; });
        QVERIFY(at != keys.end());
        QCOMPARE(at->depends, u"counts layers"_s);
    }

    void aFolderWithoutConfigNamesTheChildThatHasOne()
    {
        test::writeTinyModel(path(u"parent/model"_s), {});
        const auto failure = refusalOf(m_folder->filePath(u"parent"_s));
        QVERIFY(failure.message.contains(u"has no config.json"_s));
        QVERIFY(failure.childFolder.endsWith(u"parent/model"_s));
    }

    void missingShardsAreListed()
    {
        test::writeTinyModel(path(u"m"_s), {.shardBytes = 4000});
        const QDir folder(m_folder->filePath(u"m"_s));
        const auto shards = folder.entryList({u"*.safetensors"_s});
        QVERIFY(shards.size() > 1);
        QVERIFY(QFile::remove(folder.filePath(shards.back())));
        const auto failure = refusalOf(folder.path());
        QCOMPARE(failure.details, QStringList{shards.back()});
        QCOMPARE(failure.hint, u"The download is probably incomplete."_s);
    }

    void anLfsPointerIsCalledOne()
    {
        test::writeTinyModel(path(u"m"_s), {});
        test::writeText(path(u"m/model.safetensors"_s),
            "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n");
        QVERIFY(refusalOf(m_folder->filePath(u"m"_s)).message.contains(u"Git LFS pointer"_s));
    }

    void pickleWeightsAreRefused()
    {
        test::writeTinyModel(path(u"m"_s), {});
        QVERIFY(QFile::rename(m_folder->filePath(u"m/model.safetensors"_s),
            m_folder->filePath(u"m/pytorch_model.bin"_s)));
        QVERIFY(refusalOf(m_folder->filePath(u"m"_s)).message.contains(u"can run code"_s));
    }

    void anUnknownFamilyOpensAndIsNotExpanded()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_TEST_DATA "/models/other_phi"));
        QTRY_VERIFY(session.model());
        QVERIFY(session.model()->expandRefusal.contains(u"phi"_s));
        QTRY_VERIFY(!session.plan().outcome().error.isEmpty());
    }

    void aGgufFileOpensToBeLookedAt()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_TEST_DATA "/gguf/model.gguf"));
        QTRY_VERIFY(session.model());
        QCOMPARE(session.model()->name, u"model"_s);
        QVERIFY(session.model()->expandRefusal.contains(u"GGUF"_s));
        QVERIFY(!session.model()->inspection.weightTypes.empty());
    }

    void aRefusalKeepsWhatIsOpen()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        session.open(m_folder->path());
        QTRY_VERIFY(session.failure());
        QVERIFY(session.model());
    }

    void thePlanIsUndoneStepByStep()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        auto& plan = session.plan();
        const auto before = plan.draft();
        auto draft = before;
        draft.preset.training.steps = 7;
        plan.change(draft, u"steps"_s, u"steps"_s);
        draft.preset.training.steps = 77;
        plan.change(draft, u"steps"_s, u"steps"_s);
        QCOMPARE(plan.undoStack()->count(), 1);
        plan.undoStack()->undo();
        QVERIFY(plan.draft() == before);
    }

    void impossiblePositionsAreASentence()
    {
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        auto draft = session.plan().draft();
        draft.preset.positions = {};
        draft.preset.positions.rule = "list";
        draft.preset.positions.gaps = {99};
        session.plan().change(draft, u"positions"_s);
        QTRY_VERIFY(!session.plan().isPlanning());
        QVERIFY(session.plan().outcome().error.contains(u"99"_s));
        QVERIFY(session.plan().gaps().empty());
    }

    void theNextWindowOfTheSameCheckpointComesBackToItsPlan()
    {
        {
            Session session(m_paths);
            session.open(QStringLiteral(LESA_DEMO));
            QTRY_VERIFY(session.model());
            auto draft = session.plan().draft();
            draft.preset.training.steps = 33;
            session.plan().change(draft, u"steps"_s);
            session.setPage(1);
            session.endWell();
        }
        Session session(m_paths);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        QCOMPARE(session.plan().draft().preset.training.steps, 33);
        QCOMPARE(session.page(), 1);
        QVERIFY(!session.leftSession());
    }

    void aWindowThatCrashedLeavesItsSession()
    {
        constexpr auto deadPid = "999999999";
        Session session(m_paths);
        writeJsonFile(m_paths.sessions() + u'/' + QString::fromLatin1(deadPid) + u".json"_s,
            {{u"checkpoint"_s, QStringLiteral(LESA_DEMO)}, {u"plan_changed"_s, true},
                {u"state"_s, QJsonObject{{u"page"_s, 2}}}});
        QVERIFY(session.leftSession());
        session.restore(*session.leftSession());
        QTRY_VERIFY(session.model());
        QCOMPARE(session.page(), 2);
        QVERIFY(!session.leftSession());
    }

    void theHubCacheListsModelsWithWeights()
    {
        const auto model = u"hub/models--owner--name"_s;
        test::writeTinyModel(path(model + u"/snapshots/abc"_s), {});
        test::writeText(path(model + u"/refs/main"_s), "abc");
        test::writeText(path(u"hub/models--owner--empty/refs/main"_s), "abc");
        const auto entries = listHubCache(m_folder->filePath(u"hub"_s));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.front().name, u"owner/name"_s);
    }

private:
    std::filesystem::path path(const QString& name) const
    {
        const auto whole = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(whole).path());
        return whole.toStdString();
    }

    OpenFailure refusalOf(const QString& folder) const
    {
        Session session(m_paths);
        QSignalSpy refused(&session, &Session::refused);
        session.open(folder);
        refused.wait();
        return session.failure().value_or(OpenFailure());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    AppPaths m_paths;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
