// Money, goods and time that organising drew in: what it comes to above the list of it.
#pragma once

#include "ui/pages/list_page.h"

namespace doorstep {

class FundingBar;

class FundingPage : public ListPage {
    Q_OBJECT
public:
    explicit FundingPage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_secure} : QList<QAction *>();
    }
    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;

private:
    void offerSecure();
    FundingBar *m_bar;
    QAction *m_secure;
};

} // namespace doorstep
