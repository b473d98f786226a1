// Everyone the hub knows: a table beside one person's page.
#pragma once

#include "ui/pages/list_page.h"

namespace doorstep {

class PeoplePage : public ListPage {
    Q_OBJECT
public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_log, m_addTo, m_same, m_cards, m_calendar}
                                   : QList<QAction *>();
    }

private:
    void nameAction();
    void log();
    void compare();
    void addToGroup();
    void saveCards();
    void saveSessions();
    QAction *m_log;
    QAction *m_addTo;
    QAction *m_same;
    QAction *m_cards;
    QAction *m_calendar;
};

} // namespace doorstep
