#include "ui/shell/search_box.h"

#include "base/text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quiet_reader.h"
#include "ui/shell/search_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace doorstep {

namespace {

enum Role { TableRole = Qt::UserRole + 1, KeyRole, PageRole, CommandRole };

constexpr int s_ofEach = 6;
constexpr int s_mostLines = 16;

// Whether each typed word begins a word of the text.
bool matches(const QString &typed, const QString &text)
{
    const QString padded = QLatin1Char(' ') + folded(text);
    for (const QString &word : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!padded.contains(QLatin1Char(' ') + word))
            return false;
    return true;
}

QString actionName(const QAction &action)
{
    return action.text().remove(QLatin1Char('&')).remove(QChar(0x2026));
}

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
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_list->hide();
    });
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
    if (context)
        m_reader = std::make_unique<QuietReader>(context->file());
}

void SearchBox::setCommands(const QList<QAction *> &commands)
{
    m_commands = {commands.begin(), commands.end()};
}

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().isEmpty())
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

void SearchBox::ask()
{
    const QString typed = text().simplified();
    if (!m_reader || typed.isEmpty()) {
        if (m_reader)
            m_reader->stop();
        m_list->hide();
        return;
    }
    m_reader->ask<QList<SearchHit>>(
        [typed](HubFile &file, Progress &) { return searchAll(file.connection(), typed, s_ofEach); },
        [this, typed](const QList<SearchHit> &hits) { showResults(typed, hits); });
}

void SearchBox::showResults(const QString &typed, const QList<SearchHit> &hits)
{
    m_model->clear();
    addHits(hits);
    addPages(typed);
    addCommands(typed);
    if (m_model->rowCount() == 0)
        addHeading(tr("Nothing found for “%1”").arg(typed));
    m_list->setCurrentIndex({});
    place();
    move(1);
}

void SearchBox::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, SearchDelegate::HeadingRole);
    m_model->appendRow(item);
}

void SearchBox::addHits(const QList<SearchHit> &hits)
{
    const RecordTable *group = nullptr;
    for (const SearchHit &hit : hits) {
        if (hit.table != group)
            addHeading(QCoreApplication::translate("doorstep::Record", hit.table->many));
        group = hit.table;
        const PageEntry *page = pageNamed(pageOf(*hit.table));
        auto *item = new QStandardItem(page ? style::icon(page->icon) : QIcon(), hit.title.simplified());
        item->setData(hit.detail.simplified(), SearchDelegate::DetailRole);
        item->setData(hit.table->tableName(), TableRole);
        item->setData(hit.key, KeyRole);
        m_model->appendRow(item);
    }
}

void SearchBox::addPages(const QString &typed)
{
    bool isFirst = true;
    for (const PageEntry &page : pageList()) {
        if (!matches(typed, page.name() + QLatin1Char(' ') + QString::fromLatin1(page.words)))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Pages"));
        auto *item = new QStandardItem(style::icon(page.icon), page.name());
        item->setData(page.id, PageRole);
        m_model->appendRow(item);
    }
}

void SearchBox::addCommands(const QString &typed)
{
    bool isFirst = true;
    for (int i = 0; i < m_commands.size(); ++i) {
        const QAction *command = m_commands[i];
        if (!command || !command->isEnabled() || !matches(typed, actionName(*command)))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Commands"));
        auto *item = new QStandardItem(command->icon(), actionName(*command));
        item->setData(command->shortcut().toString(QKeySequence::NativeText), SearchDelegate::DetailRole);
        item->setData(i, CommandRole);
        m_model->appendRow(item);
    }
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
    const int width = qMax(this->width(), style::widthOf(70));
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
    if (!index.isValid() || !m_context)
        return;
    const QVariant page = index.data(PageRole);
    const QVariant command = index.data(CommandRole);
    const RecordTable *table = tableNamed(index.data(TableRole).toString());
    const qint64 key = index.data(KeyRole).toLongLong();
    m_before = nullptr;
    finish();
    if (page.isValid())
        Q_EMIT pageChosen(page.toString());
    else if (command.isValid() && m_commands.value(command.toInt()))
        m_commands.value(command.toInt())->trigger();
    else if (table)
        m_context->openRecord(*table, key);
}

void SearchBox::finish()
{
    if (m_reader)
        m_reader->stop();
    clear();
    m_list->hide();
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
        waitForResults();
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
