// One's own trend beside that of a whole, in little room: the whole as pale columns, one's own as a line with
// points. Each has its own scale: what is compared is their course.
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

namespace doorstep {

class TwoTrends : public QWidget {
    Q_OBJECT
public:
    explicit TwoTrends(QWidget *parent = nullptr);

    // As many of the one as of the other; of the whole some may be held back.
    void setValues(const QList<std::optional<qint64>> &whole, const QList<qint64> &own,
                   const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<qint64>> m_whole;
    QList<qint64> m_own;
};

} // namespace doorstep
