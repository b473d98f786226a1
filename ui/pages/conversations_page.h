// What was heard: a table of conversations beside the words.
#pragma once

#include "ui/pages/list_page.h"

namespace doorstep {

class ConversationsFilters;

class ConversationsPage : public ListPage {
    Q_OBJECT
public:
    explicit ConversationsPage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_done} : QList<QAction *>();
    }
    void activate() override;

private:
    void addSheetButton();
    void offerDone();
    ConversationsFilters *m_filters;
    QAction *m_done;
};

} // namespace doorstep
