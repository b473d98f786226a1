#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>

namespace doorstep::style {

namespace {

// Half of a line of text: about 8 pixels where text is of ordinary size.
qreal unit()
{
    return QFontMetricsF(QApplication::font()).height() / 2.0;
}

} // namespace

int space(Space step)
{
    switch (step) {
    case Space::Hair:
        return qMax(1, qRound(unit() / 4));
    case Space::Small:
        return qRound(unit() / 2);
    case Space::Gap:
        return qRound(unit());
    case Space::Wide:
        return qRound(unit() * 2);
    case Space::Page:
        break;
    }
    return qRound(unit() * 3);
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const qreal points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (type) {
    case Type::Caption:
        font.setPointSizeF(points * 0.92);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(points * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(points * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        font.setPointSizeF(points * 2.2);
        font.setWeight(QFont::Light);
        break;
    }
    return font;
}

QLabel *label(const QString &text, Type type, QWidget *parent, bool wraps)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setFont(font(type));
    made->setWordWrap(wraps);
    if (type == Type::Caption)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

void setMargins(QLayout *layout, Space margins, Space gaps)
{
    const int margin = space(margins);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(gaps));
}

int widthOf(int characters)
{
    return QFontMetrics(QApplication::font()).averageCharWidth() * characters;
}

int iconSide()
{
    return qRound(unit() * 2.1);
}

} // namespace doorstep::style
