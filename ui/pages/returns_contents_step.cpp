#include "ui/pages/returns_contents_step.h"

#include "returns/return_schema.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/returns_rows_model.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_rowsShown = 9; // of the table of files and of the preview beside it

QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value);
}

} // namespace

ReturnContentsStep::ReturnContentsStep(QWidget *parent)
    : ReturnStep(3, tr("What is in it"), parent)
    , m_files(new QTableWidget)
    , m_preview(new QTableView)
    , m_rows(new ReturnRowsModel(this))
    , m_home(style::label({}, style::Type::Body, nullptr, true))
{
    setState(tr(
        "No name, contact, address, birth date, words heard, notes, place, venue or source of funds leaves "
        "the hub. Of people without consent to share, no age, gender, ethnic group, disability or area "
        "either. Choose a file to see its rows as they will go."));
    dressPlainTable(*m_files);
    m_files->setAccessibleName(tr("Files of the return"));
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    setHeadings(*m_files, {tr("File"), tr("Rows"), tr("Columns")}, 1);
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_files->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    dressPlainTable(*m_preview);
    enableCopy(*m_preview);
    m_preview->setModel(m_rows);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(style::space(style::Space::Wide));
    sides->addWidget(m_files, 2);
    sides->addWidget(m_preview, 3);
    body().addLayout(sides);
    body().addWidget(m_home);
    connect(m_files, &QTableWidget::itemSelectionChanged, this, &ReturnContentsStep::showFile);
}

void ReturnContentsStep::showReading(const ReturnReading &reading)
{
    m_content = reading.content;
    const int chosen = qMax(0, m_files->currentRow());
    {
        const QSignalBlocker quiet(m_files);
        m_files->setRowCount(int(returnTables().size()));
        for (int row = 0; row < returnTables().size(); ++row) {
            const ReturnTable &table = returnTables()[row];
            const ReturnFile *file = m_content.file(table.fileName());
            m_files->setItem(row, 0, textCell(table.title));
            m_files->setItem(row, 1, numberCell(number(file ? file->rows : 0)));
            m_files->setItem(row, 2, numberCell(number(table.columns.size())));
        }
        m_files->setCurrentCell(chosen, 0);
    }
    fitHeight(*m_files, s_rowsShown);
    m_preview->setFixedHeight(m_files->height());
    showFile();
    showStories(reading.stories);
}

void ReturnContentsStep::showFile()
{
    const int row = m_files->currentRow();
    if (row < 0 || row >= returnTables().size())
        return;
    const ReturnTable &table = returnTables()[row];
    const ReturnFile *file = m_content.file(table.fileName());
    m_rows->setFile(table, file ? file->content : QByteArray());
    m_preview->setAccessibleName(tr("Rows of %1").arg(table.title));
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_preview->setColumnWidth(column, qMin(m_preview->columnWidth(column), style::widthOf(28)));
    const QStringList home = columnsThatStayHome(table);
    m_home->setText(home.isEmpty()
                        ? tr("%1: every column leaves.").arg(table.title)
                        : tr("%1: stays at home: %2.").arg(table.title, home.join(QStringLiteral(", "))));
}

void ReturnContentsStep::showStories(const QList<OfferedStory> &stories)
{
    delete m_stories;
    m_stories = nullptr;
    m_boxes.clear();
    if (stories.isEmpty())
        return;
    m_stories = new QWidget;
    auto *layout = new QVBoxLayout(m_stories);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addWidget(style::label(tr("Stories to send"), style::Type::Strong));
    layout->addWidget(
        style::label(tr("Only those whose teller agreed to publication are offered. Their words leave "
                        "as they stand: read them once more for names."),
                     style::Type::Caption, nullptr, true));
    for (const OfferedStory &story : stories) {
        const QString when = story.toldOn.isValid() ? dateForPeople(story.toldOn) : tr("no date");
        auto *box = new QCheckBox(
            tr("%1 (%2)").arg(QString(story.title).replace(QLatin1Char('&'), QStringLiteral("&&")), when));
        box->setChecked(m_ticked.contains(story.id));
        connect(box, &QCheckBox::toggled, this, [this, id = story.id](bool ticked) {
            m_ticked.removeAll(id);
            if (ticked)
                m_ticked.append(id);
            Q_EMIT storiesTicked();
        });
        layout->addWidget(box);
        m_boxes.append(box);
    }
    body().addWidget(m_stories);
}

} // namespace doorstep
