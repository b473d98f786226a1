// Rows below each other, for long lists of widgets whose content does not change: how high each is at a width
// is asked once and remembered, so that adding one more costs no more at the thousandth than at the first.
#pragma once

#include <QFont>
#include <QHash>
#include <QLayout>

namespace doorstep {

class RowsLayout : public QLayout {
public:
    explicit RowsLayout(QWidget *parent);
    ~RowsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_rows.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        QLayoutItem *item;
        QSize least; // as it was when it was added
        QHash<int, int> heights; // by width
    };
    int heightOf(Row &row, int width) const;
    void forgetOtherFont() const;
    mutable QList<Row> m_rows;
    mutable QFont m_font; // with which the heights were asked
};

} // namespace doorstep
