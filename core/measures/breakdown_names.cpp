#include "measures/measure.h"

#include "base/dates.h"
#include "records/code_lists.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Breakdown)
};

struct Named {
    BreakdownId id;
    const char *name;
    const char *label;
};

// In the order of BreakdownId.
constexpr Named s_names[] = {
    {BreakdownId::AgeBand, "age_band", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Age")},
    {BreakdownId::Gender, "gender", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Gender")},
    {BreakdownId::EthnicGroup, "ethnic_group", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Ethnic group")},
    {BreakdownId::Disability, "disability", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Disability")},
    {BreakdownId::Setting, "setting", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Setting")},
    {BreakdownId::ImdDecile, "imd_decile", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Decile of deprivation")},
    {BreakdownId::LocalAuthority, "local_authority",
     QT_TRANSLATE_NOOP("doorstep::Breakdown", "Local authority")},
    {BreakdownId::Hub, "hub", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Hub")},
    {BreakdownId::Month, "month", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Month")},
    {BreakdownId::Theme, "theme", QT_TRANSLATE_NOOP("doorstep::Breakdown", "Theme")},
};

QString decileLabel(const QString &decile)
{
    if (decile == QLatin1String("1"))
        return Text::tr("1 (most deprived)");
    if (decile == QLatin1String("10"))
        return Text::tr("10 (least deprived)");
    return decile;
}

QString monthLabel(const QString &month)
{
    const std::optional<QDate> first = dateFromText(QString(month + QStringLiteral("-01")));
    return first ? dateForPeople(*first).section(QLatin1Char(' '), 1) : month;
}

} // namespace

QString breakdownName(BreakdownId breakdown)
{
    return QString::fromLatin1(s_names[static_cast<int>(breakdown)].name);
}

std::optional<BreakdownId> breakdownNamed(QStringView name)
{
    for (const Named &named : s_names)
        if (name == QLatin1String(named.name))
            return named.id;
    return std::nullopt;
}

const QList<BreakdownId> &allBreakdowns()
{
    static const QList<BreakdownId> all = [] {
        QList<BreakdownId> ids;
        for (const Named &named : s_names)
            ids.append(named.id);
        return ids;
    }();
    return all;
}

QString breakdownLabel(BreakdownId breakdown)
{
    return Text::tr(s_names[static_cast<int>(breakdown)].label);
}

QStringList listedCategories(BreakdownId breakdown)
{
    static const CodeLists standard;
    switch (breakdown) {
    case BreakdownId::Gender:
        return standard.codes(CodeListId::Gender);
    case BreakdownId::EthnicGroup:
        return standard.codes(CodeListId::EthnicGroup);
    case BreakdownId::Disability:
        return standard.codes(CodeListId::Disability);
    case BreakdownId::Setting:
        return standard.codes(CodeListId::Setting);
    case BreakdownId::Theme:
        return standard.codes(CodeListId::Theme);
    case BreakdownId::ImdDecile: {
        QStringList deciles;
        for (int decile = 1; decile <= 10; ++decile)
            deciles.append(QString::number(decile));
        return deciles;
    }
    case BreakdownId::AgeBand: // their names are in order
    case BreakdownId::LocalAuthority:
    case BreakdownId::Hub:
    case BreakdownId::Month:
        break;
    }
    return {};
}

QString categoryLabel(BreakdownId breakdown, const QString &category)
{
    if (category == QLatin1String("not_recorded"))
        return Text::tr("Not recorded");
    switch (breakdown) {
    case BreakdownId::Gender:
        return codeLabel(CodeListId::Gender, category);
    case BreakdownId::EthnicGroup:
        return codeLabel(CodeListId::EthnicGroup, category);
    case BreakdownId::Disability:
        return codeLabel(CodeListId::Disability, category);
    case BreakdownId::Setting:
        return codeLabel(CodeListId::Setting, category);
    case BreakdownId::Theme:
        return codeLabel(CodeListId::Theme, category);
    case BreakdownId::ImdDecile:
        return decileLabel(category);
    case BreakdownId::Month:
        return monthLabel(category);
    case BreakdownId::AgeBand:
    case BreakdownId::LocalAuthority:
    case BreakdownId::Hub:
        break;
    }
    return category;
}

} // namespace doorstep
