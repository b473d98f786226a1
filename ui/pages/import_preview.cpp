#include "ui/pages/import_preview.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/import_problems_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportPreview)
};

constexpr int s_mostFilesShown = 9; // before the table of files scrolls

QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value);
}

// Nothing is easier to read than a nought.
QString count(qint64 value)
{
    return value == 0 ? QStringLiteral("–") : number(value);
}

} // namespace

QString importSummary(const ImportResult &result)
{
    return Text::tr("%1 new, %2 changed, %3 the same, %4 refused")
        .arg(number(result.created()), number(result.updated()), number(result.unchanged()),
             number(result.refused()));
}

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(style::label({}, style::Type::Title))
    , m_summary(style::label({}, style::Type::Heading, nullptr, true))
    , m_notes(style::label({}, style::Type::Body, nullptr, true))
    , m_files(new QTableWidget)
    , m_bringIn(new QPushButton(style::icon("import"), tr("&Bring in")))
    , m_refused(new QPushButton(tr("Save the &refused rows…")))
    , m_undo(new QPushButton(style::icon("undo"), tr("&Undo this import")))
    , m_dismiss(new QPushButton)
{
    dressPlainTable(*m_files);
    enableCopy(*m_files);
    m_files->setAccessibleName(tr("The files of the folder"));
    setHeadings(*m_files,
                {tr("File"), tr("New"), tr("Changed"), tr("The same"), tr("Refused"), tr("To know")}, 1);
    m_files->horizontalHeaderItem(5)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_files->horizontalHeader()->setStretchLastSection(true);
    m_bringIn->setDefault(true);
    m_bringIn->setAutoDefault(true);
    m_refused->setToolTip(
        tr("As CSV files with a list of what is wrong: mend them there and bring that folder in"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(style::Space::Gap));
    for (QPushButton *button : {m_bringIn, m_undo, m_refused, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    layout->addLayout(buttons);
    layout->addWidget(m_files);
    layout->addWidget(makeProblems(), 1);
    layout->addStretch(0);

    connect(m_bringIn, &QPushButton::clicked, this, &ImportPreview::bringInAsked);
    connect(m_refused, &QPushButton::clicked, this, &ImportPreview::refusedAsked);
    connect(m_undo, &QPushButton::clicked, this, &ImportPreview::undoAsked);
    connect(m_dismiss, &QPushButton::clicked, this, &ImportPreview::dismissed);
}

QWidget *ImportPreview::makeProblems()
{
    m_problemPane = new QWidget;
    m_kinds = new QTabBar;
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->addTab({});
    m_kinds->addTab({});
    m_problems = new ImportProblemsModel(this);
    m_problemTable = new QTableView;
    m_problemTable->setModel(m_problems);
    dressPlainTable(*m_problemTable);
    enableCopy(*m_problemTable);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_problemNote = style::label({}, style::Type::Caption, nullptr, true);
    auto *layout = new QVBoxLayout(m_problemPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(m_kinds);
    layout->addWidget(m_problemTable, 1);
    layout->addWidget(m_problemNote);
    connect(m_kinds, &QTabBar::currentChanged, this, &ImportPreview::showProblems);
    return m_problemPane;
}

void ImportPreview::showResult(const ImportResult &result, const QString &name, bool canWrite)
{
    m_result = result;
    showWords(name);
    showFiles();
    const bool isAhead = result.dryRun;
    m_bringIn->setVisible(isAhead);
    m_bringIn->setEnabled(canWrite && result.created() + result.updated() > 0);
    m_undo->setVisible(!isAhead && result.batch != 0);
    m_refused->setVisible(result.isPartial());
    m_dismiss->setText(isAhead ? tr("Not now") : tr("Done"));
    m_kinds->setTabText(0, tr("Refused (%L1)").arg(result.problemsInAll));
    m_kinds->setTabText(1, tr("Worth a look (%L1)").arg(result.warningsInAll));
    m_kinds->setTabVisible(0, result.problemsInAll > 0);
    m_kinds->setTabVisible(1, result.warningsInAll > 0);
    m_kinds->setCurrentIndex(result.problemsInAll > 0 ? 0 : 1);
    m_problemPane->setVisible(result.problemsInAll + result.warningsInAll > 0);
    showProblems();
}

void ImportPreview::showWords(const QString &name)
{
    const bool isAhead = m_result.dryRun;
    m_title->setText(isAhead ? tr("Before “%1” is brought in").arg(name)
                             : tr("“%1” was brought in").arg(name));
    m_summary->setText(importSummary(m_result));
    QStringList notes;
    if (isAhead)
        notes.append(m_result.created() + m_result.updated() > 0
                         ? tr("Nothing has been changed yet. Bringing in can be undone as a whole.")
                         : tr("There is nothing here that the hub does not have already."));
    if (m_result.isPartial())
        notes.append(
            isAhead ? tr("Rows that are refused stay out; save them, mend them and bring them in again.")
                    : tr("Rows that were refused stayed out; save them, mend them and bring them in again."));
    if (!m_result.unknownFiles.isEmpty())
        notes.append(tr("Left alone, as they are not files of this kind: %1.")
                         .arg(m_result.unknownFiles.join(QStringLiteral(", "))));
    m_notes->setText(notes.join(QLatin1Char(' ')));
}

void ImportPreview::showFiles()
{
    m_files->clearContents();
    m_files->setRowCount(int(m_result.files.size()));
    for (int row = 0; row < m_result.files.size(); ++row) {
        const ImportedFile &file = m_result.files[row];
        QStringList notes;
        if (!file.whyRefused.isEmpty())
            notes.append(tr("The whole file is refused: %1").arg(file.whyRefused));
        if (!file.unknownColumns.isEmpty())
            notes.append(
                tr("Columns not known, left out: %1").arg(file.unknownColumns.join(QStringLiteral(", "))));
        m_files->setItem(row, 0, textCell(importedFileLabel(file.file)));
        const qint64 counts[] = {file.created, file.updated, file.unchanged, file.refused};
        for (int column = 0; column < 4; ++column)
            m_files->setItem(row, column + 1, numberCell(count(counts[column])));
        m_files->setItem(row, 5, textCell(notes.join(QStringLiteral(". "))));
        m_files->item(row, 5)->setToolTip(style::toolTip(notes.join(QLatin1Char('\n'))));
    }
    for (int column = 0; column < 5; ++column) {
        m_files->resizeColumnToContents(column);
        m_files->setColumnWidth(column, m_files->columnWidth(column) + style::space(style::Space::Wide));
    }
    fitHeight(*m_files, s_mostFilesShown);
}

void ImportPreview::showProblems()
{
    const bool isRefused = m_kinds->currentIndex() == 0;
    const QList<ImportProblem> &shown = isRefused ? m_result.problems : m_result.warnings;
    const qint64 inAll = isRefused ? m_result.problemsInAll : m_result.warningsInAll;
    m_problems->setProblems(shown);
    m_problemTable->setAccessibleName(isRefused ? tr("What is refused and why") : tr("What is worth a look"));
    m_problemTable->resizeColumnsToContents();
    const int most = style::widthOf(40);
    for (int column = 0; column < ImportProblemsModel::ReasonColumn; ++column)
        m_problemTable->setColumnWidth(
            column, qMin(most, m_problemTable->columnWidth(column) + style::space(style::Space::Gap)));
    m_problemNote->setText(
        inAll > shown.size()
            ? tr("The first %L1 of %L2 are shown; all are in problems.csv with the refused rows.")
                  .arg(shown.size())
                  .arg(inAll)
            : QString());
    m_problemNote->setVisible(!m_problemNote->text().isEmpty());
}

} // namespace doorstep
