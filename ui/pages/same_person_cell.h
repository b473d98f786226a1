// What one record has in a field, to be chosen: the words wrap, and a click anywhere on them chooses.
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace doorstep {

class SamePersonCell : public QWidget {
    Q_OBJECT
public:
    SamePersonCell(const QString &words, bool isNothing, QWidget *parent = nullptr);

    QRadioButton &button() { return *m_button; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_words;
};

} // namespace doorstep
