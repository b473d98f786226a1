// Everyone the hub knows: a table beside one person's page.
#pragma once

#include "ui/pages/list_page.h"

namespace doorstep {

class PeoplePage : public ListPage {
    Q_OBJECT
public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override { return {m_log}; }

private:
    void nameAction();
    void log();
    QAction *m_log;
};

} // namespace doorstep
