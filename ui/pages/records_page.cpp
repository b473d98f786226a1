#include "ui/pages/records_page.h"

#include "ui/pages/page_tab.h"
#include "ui/pages/record_lists.h"
#include "ui/pages/record_panes.h"
#include "ui/pages/saved_filters.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QList<const RecordTable *> tablesOf(const HubFile &file, QList<const RecordTable *> tables)
{
    tables.removeIf([&](const RecordTable *table) { return !canHold(file, *table); });
    return tables;
}

} // namespace

RecordsPage::RecordsPage(QString id, QList<const RecordTable *> tables, AppContext &context, QWidget *parent)
    : Page(std::move(id), context, parent)
    , m_tables(tablesOf(context.file(), std::move(tables)))
    , m_views(m_tables.size(), nullptr)
    , m_own(m_tables.size(), nullptr)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setAccessibleName(tr("Lists on this page"));
    for (const RecordTable *table : m_tables)
        m_tabs->addTab(QCoreApplication::translate("doorstep::Record", table->many));
    layout->addWidget(m_tabs);
    m_tabs->setVisible(m_tables.size() > 1);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordsPage::showTab);
    addTabKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    addTabKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    showTab(0);
}

void RecordsPage::insertTab(int place, PageTab *tab)
{
    m_tables.insert(place, nullptr);
    m_views.insert(place, nullptr);
    m_own.insert(place, tab);
    m_stack->addWidget(tab);
    m_tabs->insertTab(place, tab->title());
    m_tabs->show();
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/%1").arg(tab->name()));
    tab->restoreState(settings);
}

void RecordsPage::setTabTitle(const RecordTable &table, const QString &title)
{
    if (const auto tab = m_tables.indexOf(&table); tab >= 0)
        m_tabs->setTabText(int(tab), title);
}

PageTab *RecordsPage::currentOwn() const
{
    return m_own[m_tabs->currentIndex()];
}

void RecordsPage::addTabKey(const QKeySequence &keys, int step)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        activate();
    });
}

RecordsView *RecordsPage::viewOf(int tab)
{
    RecordsView *&view = m_views[tab];
    if (view)
        return view;
    const RecordListText text = listText(context().file(), *m_tables[tab]);
    view = new RecordsView(context(), *m_tables[tab], text.empty, makePane(context(), *m_tables[tab]));
    view->setDefaultColumns(text.columns, text.sortedBy, text.order);
    m_stack->addWidget(view);
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/%1").arg(view->table().tableName()));
    view->restoreState(settings);
    return view;
}

RecordsView *RecordsPage::currentView() const
{
    return m_views[m_tabs->currentIndex()];
}

Page::Front RecordsPage::recordInFront() const
{
    if (const PageTab *own = currentOwn())
        return own->recordInFront();
    return {&currentView()->table(), currentView()->currentKey()};
}

void RecordsPage::showTab(int tab)
{
    // The keyboard stays with the lists: left alone, Qt would put it into the next field.
    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(m_own[tab] ? static_cast<QWidget *>(m_own[tab]) : viewOf(tab));
    if (wasHere && m_views[tab])
        m_views[tab]->focusTable();
    Q_EMIT actionsChanged();
}

QString RecordsPage::newText() const
{
    if (const PageTab *own = currentOwn())
        return own->newText();
    if (!context().canEdit(currentView()->table()))
        return {};
    return tr("New %1").arg(
        QCoreApplication::translate("doorstep::Record", currentView()->table().one).toLower());
}

void RecordsPage::newRecord()
{
    if (PageTab *own = currentOwn())
        own->newRecord();
    else
        currentView()->newRecord();
}

void RecordsPage::focusFilter()
{
    if (PageTab *own = currentOwn())
        own->focusFilter();
    else
        currentView()->focusFilter();
}

void RecordsPage::print()
{
    if (PageTab *own = currentOwn())
        own->print();
    else
        currentView()->print();
}

bool RecordsPage::shows(const RecordTable &table) const
{
    return m_tables.contains(&table);
}

bool RecordsPage::showRecord(const RecordTable &table, qint64 key)
{
    m_tabs->setCurrentIndex(int(m_tables.indexOf(&table)));
    return currentView()->select(key);
}

bool RecordsPage::showOnly(const RecordTable &table, const QString &title, const QList<qint64> &keys)
{
    m_tabs->setCurrentIndex(int(m_tables.indexOf(&table)));
    currentView()->showOnly(title, keys);
    return true;
}

void RecordsPage::openArgument(const QString &argument)
{
    for (int tab = 0; tab < m_tables.size(); ++tab) {
        if (PageTab *own = m_own[tab]) {
            if (argument.section(QLatin1Char('/'), 0, 0) != own->name())
                continue;
            m_tabs->setCurrentIndex(tab);
            own->openArgument(argument.section(QLatin1Char('/'), 1));
            continue;
        }
        const bool isFilter = !filterNamed(argument, *m_tables[tab]).isEmpty();
        if (!isFilter && m_tables[tab]->tableName() != argument)
            continue;
        m_tabs->setCurrentIndex(tab);
        if (isFilter)
            currentView()->openFilter(argument);
    }
}

void RecordsPage::activate()
{
    if (PageTab *own = currentOwn())
        own->focusTable();
    else
        currentView()->focusTable();
}

void RecordsPage::onChange(const ChangeNotice &notice)
{
    for (RecordsView *view : std::as_const(m_views))
        if (view)
            view->onChange(notice);
    for (PageTab *own : std::as_const(m_own))
        if (own)
            own->onChange(notice);
}

void RecordsPage::saveState(QSettings &settings) const
{
    const PageTab *front = currentOwn();
    settings.setValue(QStringLiteral("tab"),
                      front ? front->name() : m_tables[m_tabs->currentIndex()]->tableName());
    const auto save = [](const QString &name, const auto &tab) {
        QSettings own;
        own.beginGroup(QStringLiteral("lists/%1").arg(name));
        tab.saveState(own);
    };
    for (const RecordsView *view : m_views)
        if (view)
            save(view->table().tableName(), *view);
    for (const PageTab *own : m_own)
        if (own)
            save(own->name(), *own);
}

void RecordsPage::restoreState(QSettings &settings)
{
    openArgument(settings.value(QStringLiteral("tab")).toString());
}

} // namespace doorstep
