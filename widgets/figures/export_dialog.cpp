// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/export_dialog.h"

#include "core/run/latest.h"
#include "widgets/figures/export_job.h"
#include "widgets/figures/figure_clipboard.h"
#include "widgets/figures/figure_preview.h"
#include "widgets/figures/figure_texts.h"
#include "widgets/figures/recipe.h"
#include "widgets/figures/venues.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto defaultPattern = "{model}_{plot}_{venue}"_L1;
constexpr std::array allFormats = {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png,
    FigureFormat::Csv, FigureFormat::Recipe};

constexpr auto languageKey = "export/language"_L1;
constexpr auto windowLanguage = "window"_L1;

void tellInEnglish(ExportRequest& request)
{
    if (!request.toEnglish)
        return;
    for (auto& figure : request.figures)
        changeTexts(figure, request.toEnglish);
}

std::vector<FigureFormat> storedFormats(const QSettings& settings)
{
    const auto names
        = settings.value(u"export/formats"_s, QStringList{u"pdf"_s, u"csv"_s, u"json"_s})
              .toStringList();
    std::vector<FigureFormat> formats;
    for (const auto format : allFormats) {
        if (names.contains(suffix(format)))
            formats.push_back(format);
    }
    return formats;
}

ExportJob makeJob(const ExportRequest& request, const FigureSpec& spec,
    std::vector<FigureFormat> formats, const QString& folder, const QString& pattern, bool all)
{
    ExportJob job;
    job.formats = std::move(formats);
    QStringList taken;
    for (int i = 0; i < static_cast<int>(request.figures.size()); ++i) {
        if (!all && i != request.current)
            continue;
        const auto& content = request.figures[static_cast<std::size_t>(i)];
        auto name = fillPattern(pattern, request.model, content.id, spec.venue);
        while (taken.contains(name))
            name += u"-2"_s;
        taken << name;
        job.items.push_back({prepareFigure(content, spec), QDir(folder).filePath(name)});
    }
    return job;
}

} // namespace

struct ExportDialog::Private {
    ExportDialog* dialog;
    ExportRequest request;  ///< in the chosen language
    ExportRequest original; ///< in the window's
    QSettings& settings;
    Latest size;    ///< the PDF's size, measured in the pool
    Latest writer;  ///< the export itself
    QTimer refresh; ///< gathers changes of the form

    // all children of the dialog
    FigurePreview* preview = nullptr;
    QComboBox *language, *venue, *width, *font, *legend, *colours, *background, *svgText, *zoom;
    QDoubleSpinBox *customWidth, *ratio, *basePoints, *lineWidth;
    QComboBox* customUnit;
    QCheckBox *markers, *grid, *outlines, *allFigures;
    QSpinBox* dpi;
    std::array<QCheckBox*, allFormats.size()> formats;
    QLineEdit *folder, *pattern;
    QLabel *sizeText, *notes, *files;
    QStringList warnings; ///< of the figure as it is now
    QString failure;      ///< of the last export, until something is changed or tried again
    QPushButton* exportButton;
    QFormLayout* form;

    Private(ExportDialog* d, ExportRequest r, QSettings& s)
        : dialog(d)
        , request(r)
        , original(std::move(r))
        , settings(s)
        , size(d)
        , writer(d)
    {
    }

    QWidget* createPreview();
    QWidget* createOptions();
    QGroupBox* createFiles();
    QHBoxLayout* createCopyButtons();
    void fill(const FigureSpec& spec);
    void takeLanguage();
    void watch();
    void update();
    void showNotes();
    void write();
    void store() const;

    [[nodiscard]] FigureSpec spec() const;
    [[nodiscard]] std::vector<FigureFormat> chosenFormats() const;
    [[nodiscard]] const FigureContent& current() const
    {
        return request.figures[static_cast<std::size_t>(request.current)];
    }
    [[nodiscard]] double inchesPerUnit() const;

    QComboBox* choice(const QStringList& words, const QString& label, const QString& tip);
    QDoubleSpinBox* number(double low, double high, double step, int decimals, const QString& unit,
        const QString& label, const QString& tip);
};

ExportDialog::ExportDialog(ExportRequest request, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, std::move(request), settings))
{
    setWindowTitle(tr("Export figure"));
    auto* columns = new QHBoxLayout;
    columns->addWidget(d->createPreview(), 1);
    columns->addWidget(d->createOptions());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    d->exportButton = buttons->addButton(tr("&Export"), QDialogButtonBox::ActionRole);
    d->exportButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(d->exportButton, &QPushButton::clicked, this, [this] { d->write(); });
    auto* bottom = d->createCopyButtons();
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(d->notes);
    layout->addLayout(bottom);
    d->fill(lastSpec(settings));
    d->watch();
    d->update();
    resize(1000, 680);
    d->exportButton->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setAllFigures(bool all)
{
    d->allFigures->setChecked(all && d->allFigures->isEnabled());
}

FigureSpec ExportDialog::spec() const
{
    return d->spec();
}

QComboBox* ExportDialog::Private::choice(
    const QStringList& words, const QString& label, const QString& tip)
{
    auto* box = new QComboBox(dialog);
    box->addItems(words);
    box->setAccessibleName(label);
    box->setToolTip(tip);
    return box;
}

QDoubleSpinBox* ExportDialog::Private::number(double low, double high, double step, int decimals,
    const QString& unit, const QString& label, const QString& tip)
{
    auto* box = new QDoubleSpinBox(dialog);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(unit);
    box->setAccessibleName(label);
    box->setToolTip(tip);
    return box;
}

QWidget* ExportDialog::Private::createPreview()
{
    auto* side = new QWidget(dialog);
    preview = new FigurePreview;
    auto* scroll = new QScrollArea(side);
    scroll->setWidget(preview);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Dark);
    scroll->setMinimumWidth(360);
    zoom = choice({tr("100 % (paper size)"), u"150 %"_s, u"200 %"_s, u"300 %"_s},
        tr("Zoom of the preview"), tr("Zoom of the preview; the file does not change"));
    sizeText = new QLabel(side);
    sizeText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->addWidget(sizeText, 1);
    line->addWidget(zoom);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(line);
    notes = new QLabel(dialog);
    notes->setWordWrap(true);
    notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return side;
}

QWidget* ExportDialog::Private::createOptions()
{
    auto* side = new QWidget(dialog);
    form = new QFormLayout;
    language = choice({tr("English"), original.language}, tr("Language of the figure"),
        tr("Papers are in English mostly; names that you gave stay as they are"));
    venue = choice(
        {}, tr("Venue"), tr("Sets the column widths and the text size of a conference or journal"));
    for (const auto& v : venues())
        venue->addItem(v.name, v.id);
    width = choice({tr("One column"), tr("Full width"), tr("Half of the full width")}, tr("Width"),
        tr("Width of the figure"));
    customWidth = number(0.1, 5000, 0.1, 2, {}, tr("Own width"), tr("Width of the figure"));
    customUnit = choice({u"in"_s, u"mm"_s, u"px"_s}, tr("Unit of the width"),
        tr("Pixels count at the PNG's resolution"));
    ratio = number(0.1, 3, 0.05, 3, {}, tr("Height to width"),
        tr("Height as a share of the width; 0.618 is the golden section"));
    font = choice(
        {tr("Sans serif"), tr("Serif")}, tr("Font"), tr("Face of all text; embedded in the PDF"));
    basePoints = number(0, 40, 0.5, 1, tr(" pt"), tr("Text size"),
        tr("Size of axis labels; numbers and legend are 2 pt smaller"));
    basePoints->setSpecialValueText(tr("as the venue"));
    lineWidth = number(0.2, 6, 0.1, 1, tr(" pt"), tr("Line width"), tr("Width of curves"));
    legend = choice({tr("As on screen"), tr("Inside"), tr("Outside"), tr("None")}, tr("Legend"),
        tr("Where the legend goes"));
    colours = choice({tr("Okabe–Ito"), tr("Grayscale and dashes")}, tr("Colours"),
        tr("Both can be told apart without seeing colour"));
    background = choice(
        {tr("White"), tr("Transparent")}, tr("Background"), tr("Background of the figure"));
    markers = new QCheckBox(tr("Markers on curves"), dialog);
    grid = new QCheckBox(tr("Grid lines"), dialog);
    auto* own = new QHBoxLayout;
    own->addWidget(customWidth, 1);
    own->addWidget(customUnit);
    form->addRow(tr("L&anguage"), language);
    form->addRow(tr("&Venue"), venue);
    form->addRow(tr("&Width"), width);
    form->addRow(tr("Own width"), own);
    form->addRow(tr("Height ∶ width"), ratio);
    form->addRow(tr("&Font"), font);
    form->addRow(tr("&Text size"), basePoints);
    form->addRow(tr("&Line width"), lineWidth);
    form->addRow(tr("Le&gend"), legend);
    form->addRow(tr("&Colours"), colours);
    form->addRow(tr("&Background"), background);
    form->addRow(QString(), markers);
    form->addRow(QString(), grid);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(createFiles());
    layout->addStretch();
    return side;
}

QGroupBox* ExportDialog::Private::createFiles()
{
    auto* box = new QGroupBox(tr("Files"), dialog);
    auto* rows = new QFormLayout(box);
    const QStringList names{u"PDF"_s, u"SVG"_s, u"PNG"_s, tr("CSV data"), tr("Recipe")};
    const QStringList tips{tr("Vector figure for papers"),
        tr("Vector figure for the web and for editing"), tr("Picture"),
        tr("Exactly the plotted numbers"),
        tr("Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf")};
    auto* ticks = new QHBoxLayout;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        formats[i] = new QCheckBox(names[static_cast<qsizetype>(i)], box);
        formats[i]->setToolTip(tips[static_cast<qsizetype>(i)]);
        ticks->addWidget(formats[i]);
    }
    outlines = new QCheckBox(tr("PDF text as outlines"), box);
    outlines->setToolTip(tr("The PDF then holds no fonts at all; text cannot be searched"));
    svgText = choice({tr("As text"), tr("As outlines")}, tr("Text in SVG"),
        tr("Text can be edited but needs the font; outlines look the same everywhere"));
    dpi = new QSpinBox(box);
    dpi->setRange(72, 1200);
    dpi->setSingleStep(50);
    dpi->setSuffix(tr(" dpi"));
    dpi->setAccessibleName(tr("Resolution of PNG"));
    dpi->setToolTip(tr("Resolution of PNG; 300 or 600 for print"));
    folder = new QLineEdit(QDir::toNativeSeparators(request.folder), box);
    folder->setAccessibleName(tr("Folder"));
    folder->setToolTip(tr("Where the files go"));
    auto* browse = new QToolButton(box);
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(tr("Choose a folder"));
    connect(browse, &QToolButton::clicked, dialog, [this] {
        const auto chosen
            = QFileDialog::getExistingDirectory(dialog, tr("Export to"), folder->text());
        if (!chosen.isEmpty())
            folder->setText(QDir::toNativeSeparators(chosen));
    });
    pattern = new QLineEdit(box);
    pattern->setAccessibleName(tr("File name"));
    pattern->setToolTip(tr("{model}, {plot} and {venue} are filled in"));
    allFigures = new QCheckBox(tr("All open figures (%1)").arg(request.figures.size()), box);
    allFigures->setEnabled(request.figures.size() > 1);
    allFigures->setToolTip(tr("Exports every figure that is open, with the same settings"));
    files = new QLabel(box);
    files->setWordWrap(true);
    files->setForegroundRole(QPalette::PlaceholderText);
    auto* where = new QHBoxLayout;
    where->addWidget(folder, 1);
    where->addWidget(browse);
    rows->addRow(ticks);
    rows->addRow(tr("&Resolution"), dpi);
    rows->addRow(tr("SVG te&xt"), svgText);
    rows->addRow(QString(), outlines);
    auto* folderLabel = new QLabel(tr("F&older"), box);
    folderLabel->setBuddy(folder);
    rows->addRow(folderLabel, where);
    rows->addRow(tr("File &name"), pattern);
    rows->addRow(QString(), files);
    rows->addRow(QString(), allFigures);
    return box;
}

QHBoxLayout* ExportDialog::Private::createCopyButtons()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& tip, auto action) {
        auto* button = new QPushButton(text, dialog);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, dialog, action);
        row->addWidget(button);
    };
    add(tr("Copy &image"), tr("Copies the figure as a picture"),
        [this] { copyFigure(current(), spec(), CopyAs::Image); });
    add(tr("Copy as &SVG"), tr("Copies the figure as SVG, for drawing programs"),
        [this] { copyFigure(current(), spec(), CopyAs::Svg); });
    add(tr("Copy &data"), tr("Copies the plotted numbers as CSV"),
        [this] { copyFigure(current(), spec(), CopyAs::Data); });
    return row;
}

void ExportDialog::Private::takeLanguage()
{
    request = original;
    if (language->currentIndex() == 0)
        tellInEnglish(request);
}

void ExportDialog::Private::fill(const FigureSpec& s)
{
    form->setRowVisible(language, static_cast<bool>(original.toEnglish));
    language->setCurrentIndex(settings.value(languageKey).toString() == windowLanguage ? 1 : 0);
    takeLanguage();
    venue->setCurrentIndex(std::max(0, venue->findData(s.venue)));
    width->setCurrentIndex(static_cast<int>(s.width));
    customWidth->setValue(s.customWidthInch);
    ratio->setValue(s.ratio);
    font->setCurrentIndex(static_cast<int>(s.font));
    basePoints->setValue(s.basePt);
    lineWidth->setValue(s.lineWidthPt);
    legend->setCurrentIndex(s.legend ? static_cast<int>(*s.legend) + 1 : 0);
    colours->setCurrentIndex(static_cast<int>(s.colours));
    background->setCurrentIndex(s.transparent ? 1 : 0);
    markers->setChecked(s.markers);
    grid->setChecked(s.grid);
    outlines->setChecked(s.pdfOutlines);
    svgText->setCurrentIndex(s.svgOutlines ? 1 : 0);
    dpi->setValue(s.dpi);
    const auto chosen = storedFormats(settings);
    for (std::size_t i = 0; i < formats.size(); ++i)
        formats[i]->setChecked(
            std::find(chosen.begin(), chosen.end(), allFormats[i]) != chosen.end());
    pattern->setText(settings.value(u"export/pattern"_s, QString(defaultPattern)).toString());
    if (const auto last = settings.value(u"export/folder"_s).toString();
        !last.isEmpty() && QFileInfo(last).isDir())
        folder->setText(QDir::toNativeSeparators(last));
}

FigureSpec ExportDialog::Private::spec() const
{
    FigureSpec s;
    s.venue = venue->currentData().toString();
    s.width = static_cast<WidthKind>(width->currentIndex());
    s.customWidthInch = customWidth->value() * inchesPerUnit();
    s.ratio = ratio->value();
    s.font = static_cast<FontKind>(font->currentIndex());
    s.basePt = basePoints->value();
    s.lineWidthPt = lineWidth->value();
    if (legend->currentIndex() > 0)
        s.legend = static_cast<LegendPlace>(legend->currentIndex() - 1);
    s.colours = static_cast<ColourSet>(colours->currentIndex());
    s.transparent = background->currentIndex() == 1;
    s.markers = markers->isChecked();
    s.grid = grid->isChecked();
    s.pdfOutlines = outlines->isChecked();
    s.svgOutlines = svgText->currentIndex() == 1;
    s.dpi = dpi->value();
    return s;
}

double ExportDialog::Private::inchesPerUnit() const
{
    switch (customUnit->currentIndex()) {
    case 1: return 1 / 25.4;
    case 2: return 1.0 / dpi->value();
    default: return 1;
    }
}

std::vector<FigureFormat> ExportDialog::Private::chosenFormats() const
{
    std::vector<FigureFormat> chosen;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (formats[i]->isChecked())
            chosen.push_back(allFormats[i]);
    }
    return chosen;
}

void ExportDialog::Private::watch()
{
    refresh.setSingleShot(true);
    refresh.setInterval(40);
    connect(&refresh, &QTimer::timeout, dialog, [this] { update(); });
    const auto soon = [this] {
        failure.clear();
        refresh.start();
    };
    connect(language, &QComboBox::currentIndexChanged, dialog, [this, soon] {
        takeLanguage();
        soon();
    });
    for (auto* box : {venue, width, font, legend, colours, background, svgText, customUnit})
        connect(box, &QComboBox::currentIndexChanged, dialog, soon);
    for (auto* box : {customWidth, ratio, basePoints, lineWidth})
        connect(box, &QDoubleSpinBox::valueChanged, dialog, soon);
    for (auto* box : {markers, grid, outlines, allFigures})
        connect(box, &QCheckBox::toggled, dialog, soon);
    for (auto* box : formats)
        connect(box, &QCheckBox::toggled, dialog, soon);
    for (auto* edit : {folder, pattern})
        connect(edit, &QLineEdit::textChanged, dialog, soon);
    connect(dpi, &QSpinBox::valueChanged, dialog, soon);
    connect(zoom, &QComboBox::currentIndexChanged, dialog, [this](int i) {
        constexpr std::array factors = {1.0, 1.5, 2.0, 3.0};
        preview->setZoom(factors[static_cast<std::size_t>(i)]);
    });
}

void ExportDialog::Private::update()
{
    if (request.figures.empty()) {
        exportButton->setEnabled(false);
        return;
    }
    const auto s = spec();
    const bool own = s.venue == "custom"_L1;
    const auto* v = findVenue(s.venue);
    customWidth->setEnabled(own);
    customUnit->setEnabled(own);
    width->setEnabled(!own);
    ratio->setEnabled(!(v && v->heightInch && s.width != WidthKind::Half));
    const auto chosen = chosenFormats();
    const auto wants = [&](FigureFormat f) {
        return std::find(chosen.begin(), chosen.end(), f) != chosen.end();
    };
    svgText->setEnabled(wants(FigureFormat::Svg));
    outlines->setEnabled(wants(FigureFormat::Pdf));
    dpi->setEnabled(wants(FigureFormat::Png) || customUnit->currentIndex() == 2);
    exportButton->setEnabled(!chosen.empty() && !folder->text().isEmpty());
    QStringList endings;
    for (const auto format : chosen)
        endings << u"."_s + suffix(format);
    files->setText(chosen.empty()
            ? tr("Tick at least one kind of file.")
            : fillPattern(pattern->text(), request.model, current().id, s.venue)
                + endings.join(u", "_s));

    auto figure = prepareFigure(current(), s);
    preview->show(figure.drawing, drawStyle(s).unit, s.transparent);
    sizeText->setText(sizeLine(s, 0));
    size.start([figure = std::move(figure)](
                   const std::stop_token&) { return renderFigure(figure, FigureFormat::Pdf); },
        [this, s](const RenderedFigure& pdf) {
            sizeText->setText(sizeLine(s, pdf.bytes.size()));
            warnings = pdf.warnings;
            showNotes();
        });
}

void ExportDialog::Private::showNotes()
{
    auto text = failure;
    if (text.isEmpty() && !warnings.isEmpty())
        text = tr("Note: ") + warnings.join(u' ');
    notes->setVisible(!text.isEmpty());
    notes->setText(text);
    notes->setAccessibleName(text);
}

void ExportDialog::Private::store() const
{
    settings.setValue(u"export/spec"_s, toJson({spec(), {}}));
    QStringList names;
    for (const auto format : chosenFormats())
        names << suffix(format);
    settings.setValue(u"export/formats"_s, names);
    settings.setValue(u"export/pattern"_s, pattern->text());
    if (original.toEnglish)
        settings.setValue(
            languageKey, language->currentIndex() == 0 ? u"en"_s : QString(windowLanguage));
    settings.setValue(u"export/folder"_s, QDir::fromNativeSeparators(folder->text()));
}

void ExportDialog::Private::write()
{
    store();
    exportButton->setEnabled(false);
    failure.clear();
    auto job = makeJob(request, spec(), chosenFormats(), QDir::fromNativeSeparators(folder->text()),
        pattern->text(), allFigures->isChecked());
    writer.start([job = std::move(job)](const std::stop_token&) { return runExport(job); },
        [this](const ExportResult& result) {
            exportButton->setEnabled(true);
            failure = result.failure;
            if (!failure.isEmpty()) {
                showNotes();
                return;
            }
            emit dialog->exported(result.written, result.warnings);
            dialog->accept();
        });
}

FigureSpec lastSpec(const QSettings& settings)
{
    const auto json = settings.value(u"export/spec"_s).toByteArray();
    if (json.isEmpty())
        return {};
    try {
        return recipeFromJson(json).spec;
    } catch (const std::exception&) {
        return {}; // of another version: start from the defaults
    }
}

ExportRequest inChosenLanguage(ExportRequest request, const QSettings& settings)
{
    if (settings.value(languageKey).toString() != windowLanguage)
        tellInEnglish(request);
    return request;
}

void exportAgain(const ExportRequest& request, QSettings& settings, QObject* owner,
    std::function<void(const QStringList& files, const QString& failure)> done)
{
    if (request.figures.empty())
        return;
    const auto folder = settings.value(u"export/folder"_s, request.folder).toString();
    const auto pattern = settings.value(u"export/pattern"_s, QString(defaultPattern)).toString();
    auto job = makeJob(inChosenLanguage(request, settings), lastSpec(settings),
        storedFormats(settings), folder, pattern, false);
    auto latest = std::make_shared<Latest>(owner);
    latest->start([job = std::move(job)](const std::stop_token&) { return runExport(job); },
        [latest, done = std::move(done)](
            const ExportResult& result) { done(result.written, result.failure); });
}

} // namespace lesa
