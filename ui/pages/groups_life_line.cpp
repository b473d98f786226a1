#include "ui/pages/groups_life_line.h"

#include "base/dates.h"
#include "ui/models/group_words.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyle>

namespace doorstep {

namespace {

qreal radius()
{
    return style::space(style::Space::Small) * 1.3;
}

QFont nameFont(bool isNow)
{
    return style::font(isNow ? style::Type::Strong : style::Type::Body);
}

} // namespace

GroupsLifeLine::GroupsLifeLine(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The group's life"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GroupsLifeLine::show(const GroupLife &life, QDate today)
{
    const auto stage = [&](GroupState state, QDate day, const QString &without, bool isEnd) {
        const bool isReached = day.isValid() && day <= today;
        m_stages.append({groupStateText(state), day.isValid() ? dateForPeople(day) : without, isReached,
                         life.state == state, isEnd});
    };
    m_stages.clear();
    const QString notYet = life.state == GroupState::Closed ? tr("never") : tr("not yet");
    stage(GroupState::Forming, life.began, tr("not begun"), false);
    stage(GroupState::Formed, life.formedOn, notYet, false);
    stage(GroupState::Recognised, life.recognisedOn, notYet, false);
    if (life.dormantFrom.isValid())
        stage(GroupState::Dormant, life.dormantFrom, {}, true);
    if (life.closedOn.isValid())
        stage(GroupState::Closed, life.closedOn, {}, true);
    setAccessibleDescription(groupLifeText(life, today));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

int GroupsLifeLine::stageWidth() const
{
    int width = 0;
    const QFontMetrics strong(nameFont(true));
    const QFontMetrics caption(style::font(style::Type::Caption));
    for (const Stage &stage : m_stages)
        width = qMax(width, qMax(strong.horizontalAdvance(stage.name), caption.horizontalAdvance(stage.day)));
    return width + style::space(style::Space::Gap);
}

bool GroupsLifeLine::fits(int width) const
{
    return stageWidth() * m_stages.size() <= width;
}

int GroupsLifeLine::rowHeight() const
{
    return QFontMetrics(nameFont(true)).height() + style::space(style::Space::Gap);
}

int GroupsLifeLine::heightForWidth(int width) const
{
    if (!fits(width))
        return rowHeight() * int(m_stages.size());
    return int(radius() * 4) + QFontMetrics(nameFont(true)).height()
        + QFontMetrics(style::font(style::Type::Caption)).height() + style::space(style::Space::Small);
}

QSize GroupsLifeLine::sizeHint() const
{
    const int width = stageWidth() * int(m_stages.size());
    return {width, heightForWidth(width)};
}

QSize GroupsLifeLine::minimumSizeHint() const
{
    return {style::widthOf(20), rowHeight()};
}

void GroupsLifeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (fits(width()))
        paintAcross(painter);
    else
        paintDown(painter);
}

// Filled where it was reached, a ring where it was not; an end has a bar in it, so that the colour says
// nothing alone.
void GroupsLifeLine::paintKnot(QPainter &painter, QPointF at, const Stage &stage) const
{
    const qreal size = radius();
    const QColor ink = stage.isEnd ? style::warning(palette()) : style::accent(palette());
    if (stage.isNow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::mixed(palette().color(QPalette::Window), ink, 0.25));
        painter.drawEllipse(at, size * 1.8, size * 1.8);
    }
    painter.setPen(QPen(stage.isReached ? ink : style::quietInk(palette()), qMax(1.0, size / 4)));
    painter.setBrush(stage.isReached ? ink : palette().color(QPalette::Window));
    painter.drawEllipse(at, size, size);
    if (stage.isEnd && stage.isReached) {
        painter.setPen(QPen(palette().color(QPalette::Window), qMax(1.5, size / 3)));
        painter.drawLine(at - QPointF(size / 2, 0), at + QPointF(size / 2, 0));
    }
}

void GroupsLifeLine::paintAcross(QPainter &painter) const
{
    const int each = stageWidth();
    const qreal size = radius();
    const qreal y = size * 2;
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const auto left = [&](qsizetype i) { return isRight ? width() - int(i + 1) * each : int(i) * each; };
    const auto knot = [&](qsizetype i) {
        return QPointF(isRight ? left(i) + each - size * 2 : left(i) + size * 2, y);
    };
    const int captionHeight = QFontMetrics(style::font(style::Type::Caption)).height();
    for (qsizetype i = 0; i + 1 < m_stages.size(); ++i) {
        const bool isDone = m_stages[i].isReached && m_stages[i + 1].isReached;
        painter.setPen(QPen(isDone ? style::accent(palette()) : style::hairline(palette()),
                            qMax(1.0, size / 3), isDone ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(knot(i), knot(i + 1));
    }
    const int flags = int(Qt::TextSingleLine)
        | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages[i];
        paintKnot(painter, knot(i), stage);
        QRect room(left(i), int(size * 4), each, QFontMetrics(nameFont(true)).height());
        painter.setFont(nameFont(stage.isNow));
        painter.setPen(stage.isReached ? palette().color(QPalette::WindowText) : style::quietInk(palette()));
        painter.drawText(room, flags, stage.name);
        room.translate(0, room.height());
        room.setHeight(captionHeight);
        painter.setFont(style::font(style::Type::Caption));
        painter.setPen(style::quietInk(palette()));
        painter.drawText(room, flags, stage.day);
    }
}

void GroupsLifeLine::paintDown(QPainter &painter) const
{
    const qreal size = radius();
    const int row = rowHeight();
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const qreal x = isRight ? width() - size * 2 : size * 2;
    const auto knot = [&](qsizetype i) { return QPointF(x, row * (i + 0.5)); };
    painter.setPen(QPen(style::hairline(palette()), qMax(1.0, size / 3)));
    if (!m_stages.isEmpty())
        painter.drawLine(knot(0), knot(m_stages.size() - 1));
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages[i];
        paintKnot(painter, knot(i), stage);
        const int indent = int(size * 5);
        QRect room(isRight ? 0 : indent, int(i) * row, width() - indent, row);
        painter.setFont(nameFont(stage.isNow));
        painter.setPen(stage.isReached ? palette().color(QPalette::WindowText) : style::quietInk(palette()));
        const Qt::Alignment start =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const Qt::Alignment end =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        painter.drawText(room, int(start) | int(Qt::TextSingleLine), stage.name);
        painter.setFont(style::font(style::Type::Caption));
        painter.setPen(style::quietInk(palette()));
        painter.drawText(room, int(end) | int(Qt::TextSingleLine), stage.day);
    }
}

} // namespace doorstep
