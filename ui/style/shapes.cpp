#include "ui/style/shapes.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace doorstep::style::shapes {

namespace {

qreal radius()
{
    return space(Space::Small);
}

void rounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(edge.isValid() ? QPen(edge, width) : Qt::NoPen);
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius(), radius());
    painter->restore();
}

QColor fieldEdge(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.34);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

} // namespace

void field(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isOff = !has(option, QStyle::State_Enabled);
    const bool isFocused = has(option, QStyle::State_HasFocus);
    rounded(painter, option.rect, isOff ? palette.color(QPalette::Window) : palette.color(QPalette::Base),
            isFocused ? accent(palette) : (isOff ? hairline(palette) : fieldEdge(palette)),
            isFocused ? 2 : 1);
}

void button(QPainter *painter, const QStyleOption &option, bool isDefault, bool isFlat)
{
    const QPalette &palette = option.palette;
    const bool isOn = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHovered = isOn && has(option, QStyle::State_MouseOver);
    const QColor ink = palette.color(QPalette::WindowText);
    if (isDefault && isOn) {
        const QColor fill = accent(palette);
        rounded(painter, option.rect,
                isDown ? mixed(fill, Qt::black, 0.2) : (isHovered ? mixed(fill, Qt::white, 0.1) : fill), {});
    } else if (!isFlat || isDown || isHovered) {
        const QColor ground = isFlat ? palette.color(QPalette::Window) : palette.color(QPalette::Base);
        const QColor fill = isOn ? mixed(ground, ink, isDown ? 0.14 : (isHovered ? 0.06 : 0))
                                 : palette.color(QPalette::Window);
        rounded(painter, option.rect, fill,
                isFlat ? QColor() : (isOn ? fieldEdge(palette) : hairline(palette)));
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option.rect, option);
}

void focusRing(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    rounded(painter, rect, {},
            mixed(accent(option.palette), option.palette.color(QPalette::WindowText), 0.35), 2);
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    const QPalette &palette = option.palette;
    const QColor ground = palette.color(QPalette::Base);
    painter->fillRect(
        option.rect,
        has(option, QStyle::State_MouseOver) ? mixed(ground, palette.color(QPalette::Text), 0.06) : ground);
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const QPalette &palette = option.palette;
    const QRect line(option.rect.left(), option.rect.bottom() - space(Space::Hair), option.rect.width(),
                     space(Space::Hair) + 1);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(line, accent(palette));
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(line, hairline(palette));
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect.adjusted(1, 1, -1, -line.height()), option);
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, palette.color(QPalette::Window));
    if (has(option, QStyle::State_Selected))
        rounded(painter, option.rect.adjusted(1, 1, -1, -1), accentTint(palette), {});
    style.drawItemText(painter, option.rect, int(Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine),
                       palette, has(option, QStyle::State_Enabled), option.text, QPalette::WindowText);
}

void itemBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    const QColor base = palette.color(QPalette::Base);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect,
                          mixed(base, accent(palette), has(option, QStyle::State_Active) ? 0.24 : 0.14));
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, mixed(base, palette.color(QPalette::Text), 0.045));
}

void progressGroove(QPainter *painter, const QStyleOptionProgressBar &option)
{
    rounded(painter, option.rect,
            mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.14),
            {});
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    QRect done = option.rect;
    if (option.maximum > option.minimum)
        done.setWidth(int(qint64(done.width()) * (option.progress - option.minimum)
                          / (option.maximum - option.minimum)));
    else
        painter->setOpacity(0.5); // how long is not known
    QPainterPath groove;
    groove.addRoundedRect(option.rect, radius(), radius());
    painter->save();
    painter->setClipPath(groove);
    painter->fillRect(done, accent(option.palette));
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const QColor &ground)
{
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const int inset = qMax(2, space(Space::Hair));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isHeld ? 0.5 : 0.28));
    const QRect bar = slider.adjusted(inset, inset, -inset, -inset);
    const qreal round = qMin(bar.width(), bar.height()) / 2.0;
    painter->drawRoundedRect(bar, round, round);
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOption &option, const QRect &arrow, bool isEditable,
              bool hasFocus)
{
    QStyleOption box = option;
    box.state.setFlag(QStyle::State_HasFocus, hasFocus);
    if (isEditable)
        field(painter, box);
    else
        rounded(painter, box.rect,
                has(box, QStyle::State_Enabled)
                    ? mixed(box.palette.color(QPalette::Base), box.palette.color(QPalette::Text),
                            has(box, QStyle::State_MouseOver) ? 0.06 : 0)
                    : box.palette.color(QPalette::Window),
                hasFocus ? accent(box.palette) : fieldEdge(box.palette), hasFocus ? 2 : 1);
    const int side = iconSide() * 2 / 3;
    QRect place(0, 0, side, side);
    place.moveCenter(arrow.center());
    icon("chevron-down")
        .paint(painter, place, Qt::AlignCenter,
               has(box, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void splitter(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const QColor line = style::hairline(option.palette);
    if (rect.width() < rect.height())
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), line);
    else
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), line);
}

} // namespace doorstep::style::shapes
