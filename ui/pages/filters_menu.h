// The menu beside a list's filter box: conditions on columns, and filters kept in the hub file under names.
#pragma once

#include "storage/saved_filters.h"

#include <QObject>
#include <functional>

class QMenu;
class QTableView;

namespace doorstep {

class AppContext;
class RecordModel;

class FiltersMenu : public QObject {
    Q_OBJECT
public:
    // Fills `menu` each time that it opens. All must outlive it.
    FiltersMenu(AppContext &context, RecordModel &model, QTableView &view, QMenu &menu);

    // Asks for the condition on a column.
    void askFor(int column);
    // Keeps words, conditions, order and columns under that name.
    void keep(const QString &name);
    // As the menu does: a filter of that name shows; false where there is none.
    bool open(const QString &name);

Q_SIGNALS:
    void opened(const doorstep::SavedFilter &filter);

private:
    void fill();
    void fillColumns(QMenu &menu);
    void askForName();
    void remove(const QString &name);
    void change(const std::function<void()> &act); // when its turn has come
    AppContext &m_context;
    RecordModel &m_model;
    QTableView &m_view;
    QMenu &m_menu;
};

} // namespace doorstep
