// A large button with an icon, a title and a line that says what it does.
#pragma once

#include <QPushButton>

namespace doorstep::style {

class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &detail, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int besidesWords() const; // the width that is not for words

    QString m_detail;
};

} // namespace doorstep::style
