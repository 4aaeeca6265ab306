// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/figure_commands.h"

#include "app/workbench/languages.h"
#include "app/workbench/window_actions.h"
#include "widgets/figures/figure_clipboard.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/page.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString pictures()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

FigureCommands::FigureCommands(Session& session, const WindowActions& actions, MessageBar& messages,
    QList<Page*> pages, std::function<int()> front, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_messages(messages)
    , m_pages(std::move(pages))
    , m_front(std::move(front))
    , m_window(window)
{
    connect(actions.page[PageCommand::Export], &QAction::triggered, this,
        [this] { exportFigure(false); });
    connect(actions.exportAll, &QAction::triggered, this, [this] { exportFigure(true); });
    connect(actions.page[PageCommand::ExportAgain], &QAction::triggered, this,
        [this] { exportAgain(); });
    const auto copy = [this](QAction* action, CopyAs what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (current() == nullptr)
                return;
            const auto shown = inChosenLanguage(request(), m_session.windowSettings());
            copyFigure(shown.figures.at(static_cast<std::size_t>(shown.current)),
                lastSpec(m_session.windowSettings()), what);
        });
    };
    copy(actions.copyFigure, CopyAs::Image);
    copy(actions.copySvg, CopyAs::Svg);
    copy(actions.copyData, CopyAs::Data);
}

void FigureCommands::updateActions()
{
    const bool any = current() != nullptr;
    for (auto* action : {m_actions.page[PageCommand::Export], m_actions.exportAll,
             m_actions.page[PageCommand::ExportAgain], m_actions.copyFigure, m_actions.copySvg,
             m_actions.copyData})
        action->setEnabled(any);
}

QList<PlotView*> FigureCommands::plotsOf(const Page& page) const
{
    auto plots = page.plots();
    plots.removeIf([](const auto* plot) { return plot->isEmpty(); });
    return plots;
}

PlotView* FigureCommands::current() const
{
    const auto plots = plotsOf(*m_pages.at(m_front()));
    for (auto* plot : plots)
        if (plot->isAncestorOf(QApplication::focusWidget()) || plot->hasFocus())
            return plot;
    return plots.isEmpty() ? nullptr : plots.front();
}

ExportRequest FigureCommands::request() const
{
    ExportRequest request;
    auto pages = m_pages;
    pages.move(m_front(), 0);
    const auto* chosen = current();
    for (const auto* page : pages) {
        for (const auto* plot : plotsOf(*page)) {
            if (plot == chosen)
                request.current = static_cast<int>(request.figures.size());
            request.figures.push_back(plot->shownContent());
        }
    }
    request.model = m_session.model() ? m_session.model()->name : u"runs"_s;
    request.folder = pictures();
    request.language = installedLanguage();
    if (!request.language.isEmpty())
        request.toEnglish = inEnglish;
    return request;
}

void FigureCommands::exportFigure(bool all)
{
    auto wanted = request();
    if (wanted.figures.empty())
        return;
    auto* dialog = new ExportDialog(std::move(wanted), m_session.windowSettings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAllFigures(all);
    connect(dialog, &ExportDialog::exported, this, &FigureCommands::say);
    dialog->open();
}

void FigureCommands::exportAgain()
{
    lesa::exportAgain(request(), m_session.windowSettings(), this,
        [this](const QStringList& files, const QString& failure) {
            failure.isEmpty() ? say(files, {}) : sayFailure(failure);
        });
}

void FigureCommands::say(const QStringList& files, const QStringList& warnings)
{
    if (files.isEmpty())
        return;
    const QFileInfo first(files.front());
    QStringList names;
    for (const auto& file : files)
        names << QFileInfo(file).fileName();
    Message message;
    message.kind = MessageKind::Positive;
    message.id = u"export"_s;
    message.text = files.size() <= 3
        ? tr("Exported %1.").arg(names.join(u", "_s))
        : tr("Exported %n file(s) to %1.", nullptr, static_cast<int>(files.size()))
              .arg(QDir::toNativeSeparators(first.path()));
    message.hint = warnings.join(u' ');
    message.details = files.join(u'\n');
    message.actions = {{tr("Open folder"), [folder = first.absolutePath()] {
                            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                        }}};
    m_messages.show(message);
}

void FigureCommands::sayFailure(const QString& failure)
{
    Message message;
    message.kind = MessageKind::Error;
    message.id = u"export"_s;
    message.text = failure;
    message.actions = {{tr("Export…"), [this] { exportFigure(false); }}};
    m_messages.show(message);
}

} // namespace lesa
