#include "ui/shell/search_box.h"

#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"
#include "ui/shell/search_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace doorstep {

namespace {

constexpr int s_actRole = Qt::UserRole + 1; // index into m_acts
constexpr int s_mostLines = 16;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    addAction(style::icon("search"), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
    connect(m_list, &QListView::clicked, this, &SearchBox::take);
}

SearchBox::~SearchBox()
{
    if (!m_list->parent())
        delete m_list;
}

void SearchBox::setContext(AppContext *context)
{
    m_reader.reset();
    m_context = context;
    clear();
    setVisible(context != nullptr);
    m_acts.clear();
    if (!context)
        return;
    m_reader = std::make_unique<QuietReader>(context->file());
    connect(context, &AppContext::recordRequested, this, [this](const RecordTable *table, qint64 key) {
        noteRecent(m_context->file(), {table, key});
    });
    connect(context, &AppContext::editRequested, this, [this](const AnyRecord &record) {
        if (record.head().key)
            noteRecent(m_context->file(), {&record.table(), record.head().key});
    });
}

void SearchBox::setCommands(std::function<QList<QAction *>()> commands)
{
    m_findCommands = std::move(commands);
}

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    ask();
}

void SearchBox::waitForResults()
{
    if (m_reader)
        m_reader->waitForAll();
}

int SearchBox::resultCount() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->item(row)->isEnabled();
    return count;
}

QStringList SearchBox::shownRows() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(m_model->item(row)->text() + QLatin1String(m_model->item(row)->isEnabled() ? "" : ":"));
    return rows;
}

void SearchBox::ask()
{
    m_takesFirst = false;
    if (!m_reader)
        return;
    if (m_findCommands) {
        const QList<QAction *> commands = m_findCommands();
        m_commands = {commands.begin(), commands.end()};
    }
    const SearchQuestion question = searchQuestion(text());
    const QList<RecentRecord> recent = question.kind == SearchQuestion::Kind::Recent
        ? recentRecords(m_context->file())
        : QList<RecentRecord>();
    m_reader->ask<SearchReading>(
        [question, recent](HubFile &file, Progress &) { return readSearch(file, question, recent); },
        [this](const SearchReading &reading) { showResults(reading); });
}

void SearchBox::showResults(const SearchReading &reading)
{
    m_model->clear();
    m_acts.clear();
    for (const SearchGroup &group : searchOffers(reading, *m_context, m_commands)) {
        addHeading(group.title);
        for (const SearchOffer &offer : group.offers) {
            auto *item = new QStandardItem(style::icon(offer.icon), offer.title);
            item->setData(offer.detail, SearchDelegate::DetailRole);
            item->setData(offer.detail.isEmpty() ? offer.title
                                                 : offer.title + QStringLiteral(", ") + offer.detail,
                          Qt::AccessibleTextRole);
            item->setData(m_acts.size(), s_actRole);
            m_acts.append(offer.act);
            m_model->appendRow(item);
        }
    }
    if (m_acts.isEmpty())
        addHeading(
            reading.question.kind == SearchQuestion::Kind::Recent
                ? tr("A name, a word that was heard, a page, a command; “>” for commands, “?” for help")
                : tr("Nothing found for “%1”").arg(reading.question.words));
    m_list->setCurrentIndex({});
    place();
    move(1);
    if (std::exchange(m_takesFirst, false))
        take(m_list->currentIndex());
}

void SearchBox::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, SearchDelegate::HeadingRole);
    m_model->appendRow(item);
}

void SearchBox::place()
{
    // Inside the window, not a window of its own: the keys stay in the line.
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    const int lines = qMin(m_model->rowCount(), s_mostLines);
    int height = 2 * m_list->frameWidth() + 2;
    for (int row = 0; row < lines; ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint below = mapTo(window(), QPoint(0, this->height() + style::space(style::Space::Hair)));
    const int width = qMax(this->width(), style::widthOf(90));
    const int left = qMin(below.x(), window()->width() - width - style::space(style::Space::Gap));
    m_list->setGeometry(qMax(0, left), below.y(), qMin(width, window()->width()),
                        qMin(height, window()->height() - below.y() - style::space(style::Space::Gap)));
    m_list->show();
    m_list->raise();
}

void SearchBox::move(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tried = 0; tried < count; ++tried) { // past the headings, around the ends
        row = (row + rows + count) % count;
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void SearchBox::take(const QModelIndex &index)
{
    const std::function<void()> act = m_acts.value(index.isValid() ? index.data(s_actRole).toInt() : -1);
    if (!act || !m_context)
        return;
    m_before = nullptr;
    finish();
    act();
}

void SearchBox::finish()
{
    if (m_reader)
        m_reader->stop();
    clear();
    m_list->hide();
    m_takesFirst = false;
    if (m_before)
        m_before->setFocus();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen)
            move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What is typed counts, not what was found for the letters before it.
        if (m_reader && m_reader->isBusy())
            m_takesFirst = true;
        else
            take(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        finish();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

} // namespace doorstep
