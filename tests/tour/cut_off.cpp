#include "tour/cut_off.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QToolButton>

namespace doorstep::tests {

namespace {

constexpr int s_slack = 2; // rounding between fonts and pixels

QString told(const QWidget &widget, const QString &words, const QString &what)
{
    QStringList path;
    for (const QWidget *each = &widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()).section(QLatin1Char(':'), -1));
    return QStringLiteral("%1 “%2”: %3").arg(path.join(QLatin1Char('>')), words.left(60), what);
}

QString lacking(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return {};
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() + s_slack
            ? told(label, label.text(), QStringLiteral("%1 high, needs %2").arg(label.height()).arg(needs))
            : QString();
    }
    const int needs = label.sizeHint().width();
    return needs > label.width() + s_slack
        ? told(label, label.text(), QStringLiteral("%1 wide, needs %2").arg(label.width()).arg(needs))
        : QString();
}

QString lacking(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    const int needs = button.sizeHint().width();
    return needs > button.width() + s_slack
        ? told(button, button.text(), QStringLiteral("%1 wide, needs %2").arg(button.width()).arg(needs))
        : QString();
}

QString lacking(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
    return needs > room + s_slack
        ? told(box, box.currentText(), QStringLiteral("room for %1, needs %2").arg(room).arg(needs))
        : QString();
}

QString lacking(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty())
        return {};
    const int needs = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return needs > line.width() ? told(line, line.placeholderText(),
                                       QStringLiteral("room for %1, needs %2").arg(line.width()).arg(needs))
                                : QString();
}

// What scrolls may reach beyond its window; everything else stays within what holds it.
bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area = parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

QString reachingOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || isScrolled(widget))
        return {};
    const QRect room = parent->rect().adjusted(-s_slack, -s_slack, s_slack, s_slack);
    return room.contains(widget.geometry())
        ? QString()
        : told(widget, widget.accessibleName(),
               QStringLiteral("reaches beyond what holds it (%1x%2 at %3,%4 in %5x%6)")
                   .arg(widget.width())
                   .arg(widget.height())
                   .arg(widget.x())
                   .arg(widget.y())
                   .arg(parent->width())
                   .arg(parent->height()));
}

QString lackingOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lacking(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return lacking(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lacking(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return lacking(*line);
    return {};
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        found << lackingOf(*widget) << reachingOut(*widget);
    }
    found.removeAll(QString());
    return found;
}

} // namespace doorstep::tests
