#include "ui/widgets/money_edit.h"

namespace doorstep {

MoneyEdit::MoneyEdit(QWidget *parent) : HintedLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        const std::optional<Money> money = moneyFromTyped(text());
        m_money = money.value_or(Money{});
        m_unreadable = !money;
        setHint(m_unreadable ? tr("not an amount yet") : moneyForPeople(m_money), m_unreadable);
        Q_EMIT moneyEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::settle);
}

void MoneyEdit::setMoney(const Money &money)
{
    m_money = money;
    m_unreadable = false;
    setText(moneyForPeople(money));
    setHint({});
}

void MoneyEdit::settle()
{
    if (m_unreadable)
        setHint(tr("not an amount"), true);
    else
        setMoney(m_money);
}

} // namespace doorstep
