// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/plan/plan.h"
#include "widgets/pages/expand/preset_diff_dialog.h"
#include "widgets/pages/expand/preset_menu.h"
#include "widgets/session/run_commands.h"
#include "widgets/session/session.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder->path()));
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
        m_menu = std::make_unique<PresetMenu>(*m_session);
        m_said.clear();
        connect(m_menu.get(), &PresetMenu::message, this,
            [this](const Message& message) { m_said << message.text + u' ' + message.hint; });
        m_menu->show();
    }
    void cleanup()
    {
        m_menu.reset();
        m_session.reset();
    }

    void builtInPresetsComeInTheOrderTheyAreTold()
    {
        const auto& presets = m_session->presets().presets();
        QVERIFY(presets.size() >= 10);
        QCOMPARE(presets.front().name, u"lesa-released"_s);
        QVERIFY(m_session->presets().faults().isEmpty());
    }

    void aBuiltInPresetTakenAndSavedGivesTheSamePlan_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& entry : listPresets())
            if (entry.builtIn)
                QTest::newRow(entry.name.c_str()) << QString::fromStdString(entry.name);
    }
    void aBuiltInPresetTakenAndSavedGivesTheSamePlan()
    {
        QFETCH(QString, name);
        m_menu->apply(*m_session->presets().find(name));
        const auto& draft = m_session->plan().draft();
        QCOMPARE(formatPreset(draft.preset), formatPreset(findPreset(name.toStdString())));
        const auto saved = saveDraft();
        QVERIFY(PresetLibrary::readFile(saved) == findPreset(name.toStdString()));
        const PlanContext context{
            *m_session->model(), draft, m_session->presets(), m_session->settings()};
        QCOMPARE(planCommand(context).arguments,
            (QStringList{u"plan"_s, QStringLiteral(LESA_DEMO), u"--preset"_s, name}));
#ifdef LESA_PROGRAM
        QCOMPARE(planOf(saved), planOf(name));
#endif
    }

    void theEnginePlansASavedPresetByteForByte()
    {
#ifndef LESA_PROGRAM
        QSKIP("The engine is not built here (LESA_ENGINE is OFF).");
#else
        const auto plan = planOf(u"lesa-released"_s);
        QVERIFY(plan.startsWith("{"));
#endif
    }

    void builtInPresetsAreReadOnly()
    {
        QVERIFY_THROWS_EXCEPTION(lesa::Error, m_session->presets().replace(u"copy"_s, Preset()));
        QVERIFY_THROWS_EXCEPTION(lesa::Error, m_session->presets().remove(u"copy"_s));
    }

    void duplicateRenameDeleteAndUndo()
    {
        const auto name = m_menu->saveAs(u"LESA, mine"_s);
        QCOMPARE(name, u"lesa-mine"_s);
        QCOMPARE(m_session->plan().draft().strategy, name);
        QVERIFY(m_session->plan().draft().strategies.contains(name));
        QCOMPARE(m_session->presets().argumentFor(name),
            m_session->paths().presets() + u"/lesa-mine.json"_s);

        m_menu->rename(u"Other"_s);
        QVERIFY(!m_session->presets().find(name));
        QCOMPARE(m_session->presets().find(u"other"_s)->title(), u"Other"_s);

        m_menu->removeCurrent();
        QVERIFY(!m_session->presets().find(u"other"_s));
        QVERIFY(!m_session->plan().draft().strategies.contains(u"other"_s));
        QVERIFY(m_said.last().contains(u"Other"_s));
        m_session->presets().restore();
        QVERIFY(m_session->presets().find(u"other"_s));
    }

    void savingKeepsWhatTheFormChanged()
    {
        const auto name = m_menu->saveAs(u"Short"_s);
        auto draft = m_session->plan().draft();
        draft.preset.training.steps = 7;
        m_session->plan().change(draft, u"steps"_s);
        QVERIFY(m_menu->text().contains(u"(changed)"_s));
        m_menu->save();
        QVERIFY(!m_menu->text().contains(u"(changed)"_s));
        QCOMPARE(m_session->presets().find(name)->preset.training.steps, 7);
    }

    void anImportShowsWhatItChangesAndIsUndone()
    {
        auto preset = findPreset("llama-pro");
        preset.name = "Blocks";
        const auto path = m_folder->filePath(u"blocks.json"_s);
        PresetLibrary::writeFile(path, preset);
        const auto before = m_session->plan().draft();
        m_menu->importFile(path);
        auto* dialog = m_menu->findChild<PresetDiffDialog*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableWidget*>();
        QVERIFY(table && table->rowCount() > 0);
        bool named = false;
        for (int row = 0; row < table->rowCount(); ++row)
            named = named
                || (table->item(row, 0)->text() == u"strategy.name"_s
                    && table->item(row, 1)->text() == u"lesa"_s
                    && table->item(row, 2)->text() == u"llama-pro"_s);
        QVERIFY(named);
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == u"Take over"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_session->plan().draft().preset.strategy.name, std::string("llama-pro"));
        QVERIFY(m_session->presets().find(u"blocks"_s));
        m_session->plan().undoStack()->undo();
        QVERIFY(m_session->plan().draft() == before);
    }

    void aPresetSaysForWhichDepthItWasMade()
    {
        const auto released = findPreset("lesa-released").positions;
        QCOMPARE(depthRemark(released, 12, false),
            u"Made for 32 layers. Rescaled to the 12 layers of this model: gaps 5-10."_s);
        PositionsSpec list;
        list.rule = "list";
        list.gaps = {3, 40};
        QVERIFY(depthRemark(list, 12, false).contains(u"do not fit"_s));
    }

    void aBadPresetIsRefusedWithTheEnginesSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown key")
            << QByteArray(R"({"schema":"lesa-preset/1","strategy":{"predictor":{"hiden":3}}})")
            << u"hidden"_s;
        QTest::newRow("newer") << QByteArray(R"({"schema":"lesa-preset/2"})") << u"newer program"_s;
        QTest::newRow("not JSON") << QByteArray("hello") << u"not JSON"_s;
    }
    void aBadPresetIsRefusedWithTheEnginesSentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QFile file(m_folder->filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        m_menu->importFile(file.fileName());
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.front().contains(sentence), qPrintable(m_said.front()));
        QVERIFY(!m_menu->findChild<PresetDiffDialog*>());
    }

private:
    QString saveDraft()
    {
        const auto path = m_folder->filePath(u"saved.json"_s);
        PresetLibrary::writeFile(path, m_session->plan().draft().preset);
        return path;
    }
#ifdef LESA_PROGRAM
    /// Without the estimate, which measures the machine each time.
    static QByteArray planOf(const QString& preset)
    {
        QProcess engine;
        engine.start(QStringLiteral(LESA_PROGRAM),
            {u"plan"_s, QStringLiteral(LESA_DEMO), u"--json"_s, u"--preset"_s, preset});
        if (!engine.waitForFinished())
            return {};
        auto plan = QJsonDocument::fromJson(engine.readAllStandardOutput()).object();
        plan.remove("estimate"_L1);
        return QJsonDocument(plan).toJson();
    }
#endif

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PresetMenu> m_menu;
    QStringList m_said;
};

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
