// One of a few choices, picked by typing its first letters; Enter, Tab and the arrows take one from the list.
#pragma once

#include "ui/widgets/suggestion_popup.h"

namespace doorstep {

class ChoiceEdit : public QLineEdit {
    Q_OBJECT
public:
    // Code and what people read for it.
    explicit ChoiceEdit(QList<std::pair<QString, QString>> choices, QWidget *parent = nullptr);

    void setCode(const QString &code);

protected:
    // Down opens the list of all of them.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);

    QList<std::pair<QString, QString>> m_choices;
    SuggestionPopup *m_popup;
};

} // namespace doorstep
