// The picture of the path in a page: gone through with the arrow keys, Enter and a click open the people
// behind a part.
#pragma once

#include "ui/courses/path_drawing.h"

#include <QWidget>
#include <memory>

namespace doorstep {

class PathView : public QWidget {
    Q_OBJECT
public:
    explicit PathView(QWidget *parent = nullptr);
    ~PathView() override;

    // `items` in the order of the picture; what was chosen stays where there is still a part of that name.
    void setItems(const QList<PathItem> &items);
    int current() const { return m_current; }
    void setCurrent(int item); // emits nothing
    // Where the item is in this widget.
    QRect placeOf(int item) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // What a scroll area keeps in sight when the focus comes here.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    // Clicked, or gone to with the keys.
    void picked(int item);
    // Enter, or a double click.
    void opened(int item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void describe();
    int itemAt(const QPoint &point) const;
    QPointF inLayout(const QPointF &point) const; // as if it were drawn from left to right
    void goTo(int item);
    QList<PathItem> m_items;
    std::unique_ptr<PathLayout> m_layout;
    int m_current = 0;
};

} // namespace doorstep
