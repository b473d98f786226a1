#include "ui/style/accessible_roles.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace doorstep::style {

namespace {

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *area = className == QLatin1String("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(faceOf);
}

} // namespace doorstep::style
