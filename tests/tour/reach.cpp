#include "tour/reach.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSet>
#include <QWidget>
#include <QtTest/QTest>

namespace doorstep::tests {

namespace {

// Far more than any page has; a window in which Tab goes nowhere is told, not waited for.
constexpr int s_mostSteps = 400;

QString told(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()).section(QLatin1Char(':'), -1));
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return QStringLiteral("%1 “%2”").arg(path.join(QLatin1Char('>')),
                                         face ? face->text(QAccessible::Name) : QString());
}

// The line inside a box is the box to whoever uses it.
bool isInsideAnother(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(widget.parentWidget())
        || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

QList<QWidget *> controls(const QWidget &window, Qt::FocusPolicy policy)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&window) && widget->window() == &window && widget->isEnabled()
            && (widget->focusPolicy() & policy) == policy && !widget->focusProxy()
            && !isInsideAnother(*widget) && !widget->size().isEmpty())
            found.append(widget);
    return found;
}

bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Grouping;
}

// Tab comes to one of a group of choices, arrows go on from there.
bool isReached(const QWidget *widget, const QSet<QWidget *> &reached)
{
    const auto *choice = qobject_cast<const QRadioButton *>(widget);
    const auto isOfItsGroup = [choice](const QWidget *other) {
        const auto *button = qobject_cast<const QRadioButton *>(other);
        return button
            && (choice->group() ? button->group() == choice->group()
                                : button->autoExclusive() && !button->group()
                        && button->parentWidget() == choice->parentWidget());
    };
    return choice ? std::any_of(reached.begin(), reached.end(), isOfItsGroup)
                  : reached.contains(const_cast<QWidget *>(widget));
}

// Who has the focus, as controls() counts.
QWidget *focused()
{
    QWidget *widget = QApplication::focusWidget();
    while (widget && isInsideAnother(*widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : controls(window, Qt::TabFocus)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found.append(told(*widget) + QStringLiteral(" has no name"));
        else if (saysNothing(face->role()))
            found.append(told(*widget) + QStringLiteral(" has no role"));
    }
    return found;
}

QStringList outOfReach(QWidget &window)
{
    const QList<QWidget *> all = controls(window, Qt::TabFocus);
    window.activateWindow();
    if (all.isEmpty() || !QTest::qWaitForWindowActive(&window))
        return {};
    all.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    for (int step = 0; step < s_mostSteps && focused(); ++step) {
        reached.insert(focused());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (focused() == all.first())
            break;
    }
    QStringList found;
    for (QWidget *widget : all)
        if (!isReached(widget, reached) && widget->isVisible())
            found.append(told(*widget) + QStringLiteral(" is not come to by Tab"));
    return found;
}

} // namespace doorstep::tests
