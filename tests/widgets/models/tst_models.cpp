// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/config_model.h"
#include "widgets/models/job_model.h"
#include "widgets/models/project_model.h"
#include "widgets/models/tensor_model.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;
using Strict = QAbstractItemModelTester;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

class TestModels : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder->path()));
    }
    void cleanup() { m_session.reset(); }

    void tensorsSortBySizeAndNotBySpelling()
    {
        TensorModel model;
        WordFilter filter;
        filter.setSourceModel(&model);
        const Strict tester(&model, fatal);
        const Strict filterTester(&filter, fatal);
        openDemo();
        model.setModel(m_session->model());
        QCOMPARE(model.rowCount(), 110);
        filter.sort(TensorModel::Bytes, Qt::DescendingOrder);
        QCOMPARE(
            filter.index(0, TensorModel::Name).data().toString(), u"model.embed_tokens.weight"_s);
        filter.setWords(u"LAYERS.3. q_proj"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void configKeepsTheOrderOfTheFile()
    {
        ConfigModel model;
        const Strict tester(&model, fatal);
        openDemo();
        model.setModel(m_session->model());
        QCOMPARE(model.index(0, ConfigModel::Key).data().toString(), u"architectures"_s);
    }

    void jobsComeAndGo()
    {
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        JobModel model(m_session->jobs());
        const Strict tester(&model, fatal);
        JobSpec spec;
        spec.title = u"A"_s;
        const auto first = m_session->jobs().add(spec);
        spec.title = u"B"_s;
        m_session->jobs().add(spec);
        QCOMPARE(model.index(0, JobModel::Title).data().toString(), u"B"_s);
        QTRY_VERIFY(m_session->jobs().find(first)->hasEnded());
        m_session->jobs().removeEnded();
        QTRY_VERIFY(model.rowCount() < 2);
    }

    void theProjectTreeFollowsTheSession()
    {
        ProjectModel model(*m_session);
        const Strict tester(&model, fatal);
        const auto group = model.index(ProjectModel::Checkpoints, 0);
        QCOMPARE(model.rowCount(group), 0);
        openDemo();
        QCOMPARE(model.rowCount(model.index(ProjectModel::Checkpoints, 0)), 1);
        m_session->recent().clear();
        QCOMPARE(model.rowCount(model.index(ProjectModel::Checkpoints, 0)), 0);
    }

    void whatWasGrownStandsBelowItsSource()
    {
        ProjectModel model(*m_session);
        const Strict tester(&model, fatal);
        auto& recent = m_session->recent();
        recent.add({u"/a"_s, u"a"_s, {}, {}, u"hash-a"_s});
        recent.add({u"/c"_s, u"c"_s, {}, {}, u"hash-c"_s, u"hash-b"_s, u"+2 copy"_s});
        recent.add({u"/b"_s, u"b"_s, {}, {}, u"hash-b"_s, u"hash-a"_s, u"+6 lesa"_s});
        const auto group = model.index(ProjectModel::Checkpoints, 0);
        QCOMPARE(model.rowCount(group), 1);
        const auto a = model.index(0, 0, group);
        const auto b = model.index(0, 0, a);
        QCOMPARE(b.data().toString(), u"b  +6 lesa"_s);
        QCOMPARE(model.index(0, 0, b).data().toString(), u"c  +2 copy"_s);
        recent.remove(u"/a"_s);
        QCOMPARE(model.rowCount(model.index(ProjectModel::Checkpoints, 0)), 1);
    }

    void recordsThatNameEachOtherAreShownAllTheSame()
    {
        ProjectModel model(*m_session);
        const Strict tester(&model, fatal);
        m_session->recent().add({u"/a"_s, u"a"_s, {}, {}, u"x"_s, u"y"_s, u"+1 copy"_s});
        m_session->recent().add({u"/b"_s, u"b"_s, {}, {}, u"y"_s, u"x"_s, u"+1 copy"_s});
        QCOMPARE(model.rowCount(model.index(ProjectModel::Checkpoints, 0)), 2);
    }

private:
    void openDemo()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
