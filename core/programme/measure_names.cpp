#include "programme/measure_names.h"

namespace doorstep {

const QStringList &measureNames()
{
    static const QStringList names = {
        QStringLiteral("people_trained"),
        QStringLiteral("people_on_follow_on"),
        QStringLiteral("follow_on_attendances"),
        QStringLiteral("qualification_enrolments"),
        QStringLiteral("young_people_trained"),
        QStringLiteral("organisations_introduced"),
        QStringLiteral("trainers_quality_assured"),
        QStringLiteral("network_members"),
        QStringLiteral("groups_formed"),
        QStringLiteral("groups_recognised"),
        QStringLiteral("conversations"),
        QStringLiteral("people_in_conversation"),
        QStringLiteral("people_activated"),
        QStringLiteral("people_activated_evidenced"),
        QStringLiteral("actions_started"),
        QStringLiteral("neighbourhoods_reached"),
        QStringLiteral("funding_leveraged"),
        QStringLiteral("trained_then_acted"),
        QStringLiteral("hubs_reporting"),
    };
    return names;
}

bool isMeasure(const QString &name)
{
    return measureNames().contains(name);
}

bool isMoneyMeasure(const QString &name)
{
    return name == QLatin1String("funding_leveraged");
}

} // namespace doorstep
