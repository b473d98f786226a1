// An amount of money as people type it: 1,250 or £1250.50.
#pragma once

#include "base/money.h"
#include "ui/widgets/hinted_line_edit.h"

namespace doorstep {

class MoneyEdit : public HintedLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    const Money &money() const { return m_money; } // none where nothing, or nothing readable, is typed
    void setMoney(const Money &money);
    bool isUnreadable() const { return m_unreadable; }

Q_SIGNALS:
    void moneyEdited();

private:
    void settle();
    Money m_money;
    bool m_unreadable = false;
};

} // namespace doorstep
