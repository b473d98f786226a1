// The way out for what the Hubs page shows: small numbers held back, as for something to be handed on, unless
// the person says that it is for their own use.
#pragma once

#include "ui/charts/bar_panels.h"
#include "ui/pages/output_menu.h"

#include <QObject>

class QAction;
class QTableView;

namespace doorstep {

// One choice for the whole page; made anew each time the file is opened.
class HandingOn : public QObject {
    Q_OBJECT
public:
    explicit HandingOn(AppContext &context, QObject *parent = nullptr);

    // What HubsChoice::threshold is to be for what leaves; 0: all numbers.
    qint64 threshold() const;
    QAction &ownUse() { return *m_ownUse; }
    AppContext &context() const { return m_context; }
    // A table's or chart's title, with a word on what is in it.
    QString titled(const QString &title) const;

private:
    AppContext &m_context;
    QAction *m_ownUse; // ticked: all numbers
};

// What leaves is asked for when it does, with small numbers held back as `handing` has it. `panels` may be
// empty: there is no chart. Paper is printed with the table's numbers.
OutputMenu *makeHubsOutput(HandingOn &handing, QWidget *screen, std::function<NumberTable()> table,
                           std::function<BarPanels()> panels = {});
// Shows the table as it will be printed; from there it goes to a printer or a PDF.
void printHubs(HandingOn &handing, NumberTable table, QWidget *parent);
// Ctrl+C and "Copy as a table" in a view copy this table.
void copyWith(QTableView &view, std::function<NumberTable()> table);

} // namespace doorstep
