#include "ui/style/accessible_roles.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace doorstep::style {

namespace {

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && className == QLatin1String("QScrollArea"))
        return new QAccessibleWidget(widget, QAccessible::Pane);
    if (widget
        && (className == QLatin1String("doorstep::BarPanelsView")
            || className == QLatin1String("doorstep::PathView")))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(faceOf);
}

} // namespace doorstep::style
