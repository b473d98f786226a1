// What narrows a list: the box that is typed into, the filters menu, the chips; and what the list says of
// itself.
#include "ui/pages/column_menu.h"
#include "ui/pages/filter_chips.h"
#include "ui/pages/filter_words.h"
#include "ui/pages/filters_menu.h"
#include "ui/pages/records_view.h"
#include "ui/pages/saved_filters.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/beside_splitter.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace doorstep {

namespace {

constexpr int s_typingMs = 120; // between keys that belong to one word
constexpr int s_filterFirst = 50; // the filter box has what room it can use before any stays empty

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

QString one(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.one);
}

} // namespace

void RecordsView::buildLine()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(style::space(style::Space::Gap));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter %1").arg(many(table()).toLower()));
    m_filter->addAction(style::icon("search"), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(style::widthOf(20));
    m_filter->setMaximumWidth(style::widthOf(44));
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(s_typingMs);
    connect(m_filter, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyWords();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyWords();
        focusTable();
    });
    connect(m_typing, &QTimer::timeout, this, &RecordsView::applyWords);
    const auto onFilter = [this](Qt::Key key, auto act) {
        connect(new QShortcut(key, m_filter, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, act);
    };
    onFilter(Qt::Key_Down, [this] { // into what the words left
        applyWords();
        focusTable();
    });
    onFilter(Qt::Key_Escape, [this] {
        if (m_filter->text().isEmpty())
            focusTable();
        m_filter->clear();
    });

    m_filtersButton = new QToolButton;
    m_filtersButton->setText(tr("Filters"));
    m_filtersButton->setIcon(style::icon("filter"));
    m_filtersButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filtersButton->setAutoRaise(true);
    m_filtersButton->setPopupMode(QToolButton::InstantPopup);
    m_filtersButton->setFocusPolicy(Qt::TabFocus);
    m_filtersButton->setToolTip(tr("Filter by a column, or by a saved filter"));
    m_count = style::label({}, style::Type::Caption);
    m_new = new QPushButton(style::icon("add"), tr("New %1").arg(one(table()).toLower()));
    m_new->setEnabled(m_context.canEdit(table()));
    connect(m_new, &QPushButton::clicked, this, &RecordsView::newRecord);
    m_more = new QToolButton;
    m_more->setIcon(style::icon("more"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Columns, copy, export, print"));
    m_more->setAccessibleName(m_more->toolTip());

    m_line->addWidget(m_filter, s_filterFirst);
    m_line->addWidget(m_filtersButton);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    m_line->addWidget(m_new);
    m_line->addWidget(m_more);
}

// Its place asks for no width of its own, so that the window may become narrower than it.
void RecordsView::addQuickFilter(QWidget *filter)
{
    auto *place = new QWidget;
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(filter);
    place->setMinimumWidth(1);
    m_quickFilter = filter;
    addTool(place);
}

void RecordsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQuickFilter();
}

void RecordsView::fitQuickFilter()
{
    if (!m_quickFilter)
        return;
    m_line->invalidate(); // it would tell of what stood in it before
    const int words = m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText());
    const int besides = m_line->minimumSize().width() - m_filter->minimumWidth()
        + qMax(m_filter->minimumWidth(), words + style::iconSide() * 3);
    m_quickFilter->setVisible(besides + m_quickFilter->sizeHint().width() <= width());
}

void RecordsView::buildEmpty()
{
    m_emptyPage = new QWidget;
    auto *layout = new QVBoxLayout(m_emptyPage);
    m_emptyTitle = style::label({}, style::Type::Title);
    m_emptyLine = style::label({}, style::Type::Body, nullptr, true);
    m_emptyLine->setFixedWidth(style::widthOf(60));
    m_emptyButton = new QPushButton;
    m_emptyButton->setAutoDefault(true);
    m_emptyButton->setDefault(true);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->isNarrowed())
            showAll();
        else
            newRecord();
    });
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    auto *across = new QHBoxLayout; // an alignment would take the height from the whole width
    across->addStretch(1);
    across->addWidget(m_emptyLine);
    across->addStretch(1);
    layout->addLayout(across);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    m_emptyLine->setAlignment(Qt::AlignHCenter);
    layout->addStretch(3);
    m_body->addWidget(m_emptyPage);
}

void RecordsView::showOnly(const QString &title, const QList<qint64> &keys)
{
    m_filter->clear();
    m_model->showAll();
    m_onlyTitle = title;
    m_model->setOnly(keys);
    showState();
}

void RecordsView::showAll()
{
    m_onlyTitle.clear();
    m_filter->clear();
    m_model->showAll();
    showState();
}

void RecordsView::applyFilter(const SavedFilter &filter)
{
    m_onlyTitle.clear();
    m_filter->setText(filter.query.text);
    m_typing->stop();
    m_model->narrow(filter.query.text, asOfToday(filter.query.filters));
    columns::arrange(*m_table, *m_model, filter.columns);
    m_table->sortByColumn(m_model->columnOf(filter.query.sortColumn.toLatin1().constData()),
                          filter.query.order);
    showState();
    focusTable();
}

bool RecordsView::openFilter(const QString &argument)
{
    const QString name = filterNamed(argument, table());
    return !name.isEmpty() && m_filters->open(name);
}

QStringList RecordsView::narrowedBy() const
{
    return inWords(m_context.connection(), m_model->query(), m_onlyTitle);
}

void RecordsView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordsView::applyWords()
{
    m_typing->stop();
    m_model->setFilter(m_filter->text());
}

void RecordsView::showCount()
{
    const qint64 total = m_model->total();
    const QString shown =
        m_model->isComplete() ? tr("%Ln shown", nullptr, int(total)) : tr("%L1 shown so far").arg(total);
    const int selected = selectedCount();
    m_count->setText(selected > 1 ? tr("%1, %L2 selected").arg(shown).arg(selected) : shown);
}

void RecordsView::showState()
{
    const qint64 total = m_model->total();
    const bool isNarrowed = m_model->isNarrowed();
    showCount();
    if (!m_model->query().only)
        m_onlyTitle.clear();
    m_chips->follow(m_onlyTitle);

    const bool isEmpty = total == 0 && m_model->isComplete();
    if (isEmpty) {
        m_emptyTitle->setText(isNarrowed ? tr("Nothing here matches") : m_empty.title);
        m_emptyLine->setText(isNarrowed ? tr("Try fewer letters, or look at the whole list.") : m_empty.text);
        m_emptyButton->setText(isNarrowed ? tr("Show all") : m_empty.button);
        m_emptyButton->setVisible(isNarrowed || (!m_empty.button.isEmpty() && m_context.canEdit(table())));
    }
    m_count->setVisible(!isEmpty);
    m_new->setVisible((!isEmpty || isNarrowed) && !isReceived());
    fitQuickFilter(); // the number beside it may be longer
    showBody(isEmpty ? m_emptyPage : static_cast<QWidget *>(m_splitter));
}

} // namespace doorstep
