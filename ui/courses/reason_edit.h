// Why an outcome says more than the register: free words, with those below that are often the reason.
#pragma once

#include <QLineEdit>

namespace doorstep {

class SuggestionPopup;

class ReasonEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ReasonEdit(const QStringList &reasons, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer();
    QStringList m_reasons;
    SuggestionPopup *m_popup;
};

} // namespace doorstep
