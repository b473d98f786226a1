// The button that takes a chart or a small table of numbers out of the window: to the clipboard, to a file.
#pragma once

#include "ui/charts/number_table.h"

#include <QPushButton>
#include <functional>

namespace doorstep {

class AppContext;
class ChartView;

class OutputMenu : public QPushButton {
    Q_OBJECT
public:
    // What is put out is asked for when it is; `chart` may be null where there is none. The table's title
    // names the files.
    OutputMenu(AppContext &context, const QString &text, ChartView *chart, std::function<NumberTable()> table,
               QWidget *parent = nullptr);

    // What its ways out are called where the table holds more than numbers.
    void nameTable(const QString &copy, const QString &save);
    // Further ways out, under the others.
    QAction *add(const QIcon &icon, const QString &text, const std::function<void()> &run = {});
    void addSeparator();

private:
    void saveChart();
    void saveTable();
    void save(const QString &title, const QString &kind, const QString &filter,
              const std::function<void(const QString &path)> &write);
    AppContext &m_context;
    ChartView *m_chart;
    std::function<NumberTable()> m_table;
    QAction *m_copy;
    QAction *m_save;
};

} // namespace doorstep
