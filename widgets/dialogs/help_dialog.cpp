// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/help_dialog.h"

#include "widgets/theme/metrics.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMap>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>
#include <array>

static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

struct Topic {
    const char* id;
    const char* title;
};

constexpr std::array topics = {
    Topic{"start", QT_TRANSLATE_NOOP("lesa::HelpDialog", "First steps")},
    Topic{"summary", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Summary")},
    Topic{"tensors", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Tensors")},
    Topic{"config", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Config")},
    Topic{"spectra", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Spectra")},
    Topic{"esd", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Eigenvalue density (ESD)")},
    Topic{"metrics", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Spectral metrics")},
    Topic{"coefficients", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Coefficients")},
    Topic{"trajectory", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Trajectory through depth")},
    Topic{"similarity", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Similarity of layers")},
    Topic{"quality", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Quality of predicted layers")},
    Topic{"depth-strip", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Depth strip and positions")},
    Topic{"strategies", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Strategies")},
    Topic{"predictor", QT_TRANSLATE_NOOP("lesa::HelpDialog", "LESA and its predictor")},
    Topic{"training", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Training")},
    Topic{"loss", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Loss chart")},
    Topic{"run-table", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Run table")},
    Topic{"config-diff", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Differences between runs")},
    Topic{"jobs", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Jobs and log")},
    Topic{"remote", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Running elsewhere")},
    Topic{"figures", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Figures and venues")},
    Topic{"presets", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Presets")},
    Topic{"command-line", QT_TRANSLATE_NOOP("lesa::HelpDialog", "Command line")},
};

bool isTopic(const QString& id)
{
    return std::any_of(topics.begin(), topics.end(),
        [&](const auto& topic) { return id == QLatin1String(topic.id); });
}

/// Views and parts of views that share a page of help; figures are found by the first word of their
/// id: "spectra-mlp.up_proj".
QString canonical(const QString& id)
{
    static const QMap<QString, QString> same{{u"expand"_s, u"depth-strip"_s},
        {u"positions-bar"_s, u"depth-strip"_s}, {u"advice-panel"_s, u"depth-strip"_s},
        {u"advice"_s, u"depth-strip"_s}, {u"strategy-list"_s, u"strategies"_s},
        {u"settings-form"_s, u"predictor"_s}, {u"compare"_s, u"loss"_s},
        {u"loss-chart"_s, u"loss"_s}, {u"lr"_s, u"loss"_s}, {u"runs-panel"_s, u"run-table"_s},
        {u"difference-panel"_s, u"config-diff"_s}, {u"jobs-panel"_s, u"jobs"_s},
        {u"launch-bar"_s, u"remote"_s}, {u"tsne"_s, u"trajectory"_s}, {u"pca"_s, u"trajectory"_s},
        {u"histogram"_s, u"esd"_s}, {u"eigenvalues"_s, u"esd"_s}, {u"metric"_s, u"metrics"_s},
        {u"shared"_s, u"spectra"_s}, {u"neighbours"_s, u"similarity"_s}};
    for (const auto& word : {id, id.section(u'-', 0, 0)}) {
        const auto topic = same.value(word, word);
        if (isTopic(topic))
            return topic;
    }
    return id;
}

QString fileOf(const QString& topic)
{
    const auto locale = QLocale().name();
    for (const auto& language : {locale, locale.section(u'_', 0, 0), u"en"_s}) {
        const auto file = u":/lesa/help/%1/%2.html"_s.arg(language, topic);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QString pageOf(const QString& topic)
{
    QFile file(fileOf(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

constexpr int topicRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; ///< the page without its tags, to search in

} // namespace

QStringList helpTopics()
{
    QStringList ids;
    for (const auto& topic : topics)
        ids << QLatin1String(topic.id);
    return ids;
}

bool hasHelp(const QString& topic)
{
    return isTopic(canonical(topic));
}

QString helpText(const QString& topic)
{
    initHelp();
    // What all plots understand is told once.
    return pageOf(canonical(topic)).replace("<!-- plot-keys -->"_L1, pageOf(u"plot-keys"_s));
}

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_text(new QTextBrowser(this))
{
    initHelp();
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->document()->setDocumentMargin(Spacing::wide);
    m_text->document()->setDefaultStyleSheet(
        u"h1 { font-size: x-large; font-weight: 600; } h2 { font-size: medium; font-weight: 600; "
        u"margin-top: 14px; } p, li { line-height: 130%; } td { padding: 2px 14px 2px 0; } "
        u"kbd { font-weight: 600; } a { color: %1; }"_s.arg(
            palette().color(QPalette::Link).name()));
    for (const auto& topic : topics) {
        auto* item = new QListWidgetItem(tr(topic.title), m_list);
        const QString id(QLatin1String(topic.id));
        item->setData(topicRole, id);
        item->setData(
            wordsRole, QTextDocumentFragment::fromHtml(helpText(id)).toPlainText().simplified());
    }
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 650});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            m_text->setHtml(helpText(item->data(topicRole).toString()));
    });
    // Links between pages are topics: <a href="spectra">.
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.isRelative())
            showTopic(link.toString());
        else
            QDesktopServices::openUrl(link);
    });
    resize(880, 620);
    m_list->setCurrentRow(0);
}

void HelpDialog::showTopic(const QString& topic)
{
    const auto wanted = canonical(topic);
    m_search->clear();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(topicRole).toString() == wanted)
            m_list->setCurrentRow(i);
    m_list->setFocus();
}

QString HelpDialog::topic() const
{
    return m_list->currentItem() == nullptr ? QString()
                                            : m_list->currentItem()->data(topicRole).toString();
}

void HelpDialog::filter(const QString& words)
{
    for (int i = 0; i < m_list->count(); ++i) {
        auto* item = m_list->item(i);
        item->setHidden(
            !item->data(wordsRole).toString().contains(words.simplified(), Qt::CaseInsensitive));
    }
}

} // namespace lesa
