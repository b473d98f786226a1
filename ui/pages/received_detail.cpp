#include "ui/pages/received_detail.h"

#include "base/moments.h"
#include "base/text.h"
#include "returns/return_schema.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/receipt_view.h"
#include "ui/pages/received_words.h"
#include "ui/pages/returns_difference_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

namespace doorstep {

namespace {

constexpr int s_mostRows = 4;

enum Part { Receipt, Changes };

QString becameText(const ReceivedEntry &entry)
{
    switch (entry.state) {
    case ReceivedState::Accepted:
        return ReceivedDetail::tr("Stands");
    case ReceivedState::Replaced:
        return ReceivedDetail::tr("Replaced");
    case ReceivedState::Aside:
        break;
    }
    return ReceivedDetail::tr("Kept aside");
}

// All rows of all files with what they are called: their ids, for names never came.
TitledDifference titled(const RevisionDifference &difference)
{
    TitledDifference titled{{difference.figures, {}}, {}};
    for (const RevisionDifference::File &file : difference.files)
        for (const RecordDifference &row : file.rows) {
            titled.difference.records.append(row);
            titled.titles.append(visibleControls(row.key));
        }
    return titled;
}

QString countsText(const RevisionDifference::File &file)
{
    QStringList counts;
    if (file.added > 0)
        counts.append(ReceivedDetail::tr("%L1 new").arg(file.added));
    if (file.changed > 0)
        counts.append(ReceivedDetail::tr("%L1 changed").arg(file.changed));
    if (file.gone > 0)
        counts.append(ReceivedDetail::tr("%L1 gone").arg(file.gone));
    const ReturnTable *table = returnTableNamed(file.name);
    QString text =
        ReceivedDetail::tr("%1: %2").arg(table ? table->title : file.name, counts.join(QStringLiteral(", ")));
    if (file.total() > file.rows.size())
        text += ReceivedDetail::tr(" (the first %L1 are listed)").arg(file.rows.size());
    return text;
}

} // namespace

ReceivedDetail::ReceivedDetail(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_hub(style::label({}, style::Type::Heading, nullptr, true))
    , m_period(style::label({}, style::Type::Strong, nullptr, true))
    , m_sentence(style::label({}, style::Type::Body, nullptr, true))
    , m_remind(new QPushButton(style::icon("copy"), tr("Write a &reminder…")))
    , m_returns(new QTableWidget)
    , m_facts(style::label({}, style::Type::Caption, nullptr, true))
    , m_parts(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_receipt(new ReceiptView(context))
    , m_changed(style::label({}, style::Type::Body, nullptr, true))
    , m_difference(new ReturnDifferenceView)
    , m_reader(context.file())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(style::Space::Gap), 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    buildHead();
    layout->addWidget(m_returns);
    layout->addWidget(m_facts);
    buildParts();
    auto *close = new QShortcut(Qt::Key_Escape, this);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, &ReceivedDetail::closeAsked);
}

ReceivedDetail::~ReceivedDetail() = default;

void ReceivedDetail::buildHead()
{
    auto *close = new QToolButton;
    close->setIcon(style::icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close what stands behind the cell"));
    connect(close, &QToolButton::clicked, this, &ReceivedDetail::closeAsked);
    connect(m_remind, &QPushButton::clicked, this, &ReceivedDetail::reminderAsked);
    for (QLabel *words : {m_hub, m_sentence, m_facts})
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_hub, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *layout = qobject_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(head);
    layout->addWidget(m_period);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remind, 0, Qt::AlignLeft);
    dressPlainTable(*m_returns);
    enableCopy(*m_returns);
    m_returns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_returns->setAccessibleName(tr("Returns that came"));
    setHeadings(*m_returns, {tr("Return"), tr("Signed off"), tr("Now")}, 3);
    m_returns->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(m_returns, &QTableWidget::itemSelectionChanged, this, &ReceivedDetail::follow);
}

void ReceivedDetail::buildParts()
{
    m_parts->addTab(tr("Receipt"));
    m_parts->addTab(tr("What it changed"));
    m_parts->setAccessibleName(tr("Parts of the return"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    auto *changes = new QWidget;
    auto *layout = new QVBoxLayout(changes);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(m_changed);
    layout->addWidget(m_difference, 1);
    layout->addStretch(0);
    m_difference->setMinimumHeight(0);
    m_difference->header()->setStretchLastSection(false);
    m_stack->addWidget(m_receipt);
    m_stack->addWidget(changes);
    auto *own = qobject_cast<QVBoxLayout *>(this->layout());
    own->addWidget(m_parts);
    own->addWidget(m_stack, 1);
    own->addStretch(0);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        if (part == Changes && m_key)
            readChanges(m_key);
    });
}

void ReceivedDetail::takeFocus()
{
    if (!m_entries.isEmpty())
        m_returns->setFocus();
    else if (m_remind->isVisible())
        m_remind->setFocus();
}

void ReceivedDetail::showPlace(const Completeness &grid, const ReceivedPlace &place)
{
    m_entries.clear();
    m_standing.clear();
    const CompletenessHub &hub = grid.hubs[place.hub];
    m_hub->setText(tr("%1 %2").arg(hub.code, visibleControls(hub.name)));
    QList<int> places = hub.offCalendar;
    if (place.isCell()) {
        const CompletenessCell &cell = hub.cells[place.period];
        const Programme::DuePeriod &due = grid.periods[place.period];
        m_period->setText(due.due.isValid()
                              ? tr("%1, due %2").arg(periodHeading(due.period), dateForPeople(due.due))
                              : periodHeading(due.period));
        m_sentence->setText(cellSentence(grid, place.hub, place.period));
        m_remind->setVisible(cell.isWaitedFor && !cell.isIn());
        places = cell.standing + cell.revisions;
    } else {
        m_period->setText(tr("Returns of other periods"));
        m_sentence->setText(
            places.isEmpty()
                ? tr("Every return of this hub is for a period of the programme's calendar.")
                : tr("The programme's calendar does not ask for these periods. They are taken in "
                     "all the same, for the days that they cover."));
        m_remind->hide();
    }
    std::sort(places.begin(), places.end(), std::greater());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const int at : std::as_const(places))
        m_entries.append(hub.returns[at]);
    fillReturns();
}

void ReceivedDetail::fillReturns()
{
    int front = 0;
    {
        const QSignalBlocker quiet(m_returns);
        m_returns->clearContents();
        m_returns->setRowCount(int(m_entries.size()));
        for (int i = 0; i < m_entries.size(); ++i) {
            const ReceivedEntry &entry = m_entries[i];
            m_returns->setItem(i, 0,
                               textCell(tr("%1, r%2").arg(periodHeading(entry.period)).arg(entry.revision)));
            m_returns->setItem(i, 1, textCell(dateForPeople(dayOfStamp(entry.signedAt))));
            m_returns->setItem(i, 2, textCell(becameText(entry)));
            if (entry.key == m_key)
                front = i;
        }
        m_returns->resizeColumnsToContents();
        m_returns->setCurrentCell(m_entries.isEmpty() ? -1 : front, 0);
    }
    fitHeight(*m_returns, s_mostRows);
    for (QWidget *part : {static_cast<QWidget *>(m_returns), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_stack)})
        part->setVisible(!m_entries.isEmpty());
    follow();
}

void ReceivedDetail::follow()
{
    const int row = m_returns->currentRow();
    if (row < 0 || row >= m_entries.size()) {
        m_key = m_comparedKey = 0;
        m_reader.stop();
        m_receipt->showRecord(0);
        return;
    }
    const ReceivedEntry &entry = m_entries[row];
    m_key = entry.key;
    m_facts->setText(tr("By %1. Taken in %2, from %3; made under version %4 of the programme")
                         .arg(visibleControls(entry.signedBy), momentForPeople(entry.receivedAt),
                              visibleControls(entry.fileName), visibleControls(entry.packVersion)));
    m_receipt->showRecord(entry.key);
    if (m_parts->currentIndex() == Changes)
        readChanges(entry.key);
}

void ReceivedDetail::readChanges(qint64 returnKey)
{
    if (m_comparedKey == returnKey)
        return;
    m_comparedKey = returnKey;
    m_changed->setText(tr("Comparing…"));
    m_difference->clear();
    m_reader.ask<RevisionDifference>(
        [returnKey](HubFile &file, Progress &progress) {
            return revisionDifference(file.connection(), returnKey, progress);
        },
        [this](const RevisionDifference &difference) { showChanges(difference); },
        [this](const Error &error) {
            m_comparedKey = 0;
            m_context.sayError(error);
        });
}

void ReceivedDetail::showChanges(const RevisionDifference &difference)
{
    m_changed->setText(changesText(difference));
    m_difference->setVisible(!difference.isEmpty());
    m_difference->showDifference(titled(difference), m_context.programme());
    QHeaderView &header = *m_difference->header(); // in a narrow pane both sides are to be seen
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        header.resizeSection(column, style::widthOf(11));
    for (QTreeWidgetItemIterator row(m_difference); *row; ++row)
        for (int column = 0; column < m_difference->columnCount(); ++column)
            (*row)->setToolTip(column, style::toolTip((*row)->text(column)));
}

QString ReceivedDetail::changesText() const
{
    return m_changed->text();
}

QString ReceivedDetail::changesText(const RevisionDifference &difference) const
{
    if (difference.against.isEmpty())
        return tr("It is the first that came: there is nothing to hold it against.");
    QStringList against;
    for (const ReceivedEntry &entry : difference.against)
        against.append(returnText(entry));
    QStringList lines{tr("Against %1:").arg(against.join(QStringLiteral(", ")))};
    if (difference.isEmpty())
        lines.append(tr("Nothing that was counted or carried is otherwise."));
    for (const RevisionDifference::File &file : difference.files)
        lines.append(countsText(file));
    if (difference.addsUpSeveral)
        lines.append(
            tr("Before are the shorter returns added up. Who or what counted in several of them counts "
               "once in the longer one."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace doorstep
