// A button that reads like a link: something to go to. Its text is plain, whatever is in it.
#pragma once

#include <QPushButton>

namespace doorstep::style {

class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    void setPlainText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace doorstep::style
