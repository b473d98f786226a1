// Where one number stands among others: a line with a small ring for each of the others and a filled diamond
// for one's own, which is larger and on a stem, so that it is found without colour.
#pragma once

#include <QList>
#include <QWidget>

namespace doorstep {

class DotStrip : public QWidget {
    Q_OBJECT
public:
    explicit DotStrip(QWidget *parent = nullptr);

    // `description`: the same in words.
    void setValues(const QList<qint64> &others, qint64 own, const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_others; // smallest first
    qint64 m_own = 0;
};

} // namespace doorstep
