#include "ui/pages/filters_menu.h"

#include "ui/models/record_model.h"
#include "ui/pages/column_filter.h"
#include "ui/pages/column_menu.h"
#include "ui/pages/filter_words.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/plain_words.h"

#include <QInputDialog>
#include <QMenu>
#include <QTableView>

namespace doorstep {

FiltersMenu::FiltersMenu(AppContext &context, RecordModel &model, QTableView &view, QMenu &menu)
    : QObject(&menu), m_context(context), m_model(model), m_view(view), m_menu(menu)
{
    m_menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &FiltersMenu::fill);
}

void FiltersMenu::fill()
{
    m_menu.clear();
    fillColumns(*m_menu.addMenu(style::icon("filter"), tr("Filter by")));
    const QList<SavedFilter> saved = savedFilters(m_context.file(), m_model.table());
    saved.isEmpty() ? m_menu.addSeparator() : m_menu.addSection(tr("Saved filters"));
    for (const SavedFilter &filter : saved) {
        QAction *line =
            m_menu.addAction(style::onButton(filter.name), this, [this, filter] { Q_EMIT opened(filter); });
        line->setToolTip(
            style::toolTip(inWords(m_context.connection(), filter.query).join(QLatin1Char('\n'))));
    }
    QAction *keep =
        m_menu.addAction(style::icon("add"), tr("Save this filter…"), this, &FiltersMenu::askForName);
    keep->setEnabled(m_context.canWrite());
    if (saved.isEmpty() || !m_context.canWrite())
        return;
    QMenu *remove = m_menu.addMenu(style::icon("delete"), tr("Remove a saved filter"));
    for (const SavedFilter &filter : saved)
        remove->addAction(style::onButton(filter.name), this,
                          [this, name = filter.name] { this->remove(name); });
}

// Those that are shown first, in the table's order, then the others.
void FiltersMenu::fillColumns(QMenu &menu)
{
    QList<int> order = columns::shown(m_view);
    const qsizetype shown = order.size();
    QSet<const Field *> fields;
    for (int column = 0; column < m_model.columns().size(); ++column)
        if (!order.contains(column))
            order.append(column);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const RecordColumn &column = m_model.columns()[order[i]];
        if (i == shown)
            menu.addSeparator();
        if (fields.contains(column.field))
            continue;
        fields.insert(column.field);
        // Words made of several fields narrow by the one that they sort by.
        menu.addAction(style::onButton(QCoreApplication::translate("doorstep::Field", column.field->label))
                           + QStringLiteral("…"),
                       this, [this, number = order[i]] { askFor(number); });
    }
}

void FiltersMenu::askFor(int column)
{
    (new ColumnFilter(m_context.file(), m_model, column, m_view.window()))->open();
}

void FiltersMenu::askForName()
{
    auto *dialog = new QInputDialog(m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name. The words, conditions, order and columns of the list are kept under it in "
                            "the hub file, for everyone who works in it."));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FiltersMenu::keep);
    dialog->open();
}

void FiltersMenu::keep(const QString &name)
{
    SavedFilter filter{name.simplified(), m_model.query(), columns::names(m_view, m_model)};
    filter.query.only.reset();
    if (filter.name.isEmpty())
        return;
    change([this, filter] {
        saveFilter(m_context.file(), filter);
        m_context.say(tr("The filter is saved as “%1”").arg(filter.name));
    });
}

void FiltersMenu::change(const std::function<void()> &act)
{
    m_context.whenFree([this, act] {
        try {
            act();
        } catch (const Error &error) {
            m_context.sayError(error);
        }
    });
}

bool FiltersMenu::open(const QString &name)
{
    for (const SavedFilter &filter : savedFilters(m_context.file(), m_model.table()))
        if (filter.name.compare(name, Qt::CaseInsensitive) == 0) {
            Q_EMIT opened(filter);
            return true;
        }
    return false;
}

void FiltersMenu::remove(const QString &name)
{
    if (!m_context.dialogs().confirm(
            m_view.window(),
            {tr("Remove the filter “%1”?").arg(name),
             tr("It goes from the hub file, for everyone who works in it. No records "
                "are touched."),
             tr("Remove"), false}))
        return;
    change([this, name] {
        removeFilter(m_context.file(), m_model.table(), name);
        m_context.say(tr("The filter “%1” was removed").arg(name));
    });
}

} // namespace doorstep
