// A group's life drawn on one line: forming, formed, recognised, and dormant or closed where it came to that,
// each with its day; what it is now stands out. Below each other where there is no room side by side.
#pragma once

#include "storage/group_life.h"

#include <QWidget>

namespace doorstep {

class GroupsLifeLine : public QWidget {
    Q_OBJECT
public:
    explicit GroupsLifeLine(QWidget *parent = nullptr);

    // As of the day `today`. Also gives the whole in words to assistive technology.
    void show(const GroupLife &life, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stage {
        QString name;
        QString day; // or what stands for it: "not yet"
        bool isReached = false;
        bool isNow = false;
        bool isEnd = false; // dormant, closed
    };
    int stageWidth() const;
    bool fits(int width) const;
    int rowHeight() const;
    void paintKnot(class QPainter &painter, QPointF at, const Stage &stage) const;
    void paintAcross(QPainter &painter) const;
    void paintDown(QPainter &painter) const;
    QList<Stage> m_stages;
};

} // namespace doorstep
