#include "records/code_lists.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Standard {
    const char *name;
    bool open;
    const char *codes; // separated by spaces
};

// In the order of CodeListId.
constexpr Standard s_standard[codeListCount] = {
    {"gender", true, "woman man non_binary self_described prefer_not_to_say"},
    {"ethnic_group", false,
     "asian_bangladeshi asian_chinese asian_indian asian_pakistani asian_other black_african black_caribbean "
     "black_other "
     "mixed_white_asian mixed_white_black_african mixed_white_black_caribbean mixed_other white_british "
     "white_irish "
     "white_gypsy_traveller white_roma white_other arab other prefer_not_to_say"},
    {"disability", false, "yes_a_lot yes_a_little no prefer_not_to_say"},
    {"setting", false, "community public_sector youth_services voluntary_organisation"},
    {"consent", false, "yes no"},
    {"method", false, "door street event venue phone online other"},
    {"activation", false, "declared evidenced"},
    {"themes", true,
     "health food_security transport youth social_care decent_housing street_safety loneliness "
     "community_cohesion "
     "environment stronger_communities other"},
    {"group_kind", false, "place issue"},
    {"support", false, "hub_supported independent"},
    {"member_role", false, "member leader organiser treasurer secretary other"},
    {"course_kind", false, "introduction follow_on qualification youth"},
    {"strand", false, "listening action_for_change building_power other"},
    {"run_status", false, "planned delivered cancelled"},
    {"result", false, "passed referred failed"},
    {"outcome", false, "booked waiting withdrawn attended completed passed referred not_completed no_show"},
    {"mark", false, "present late absent apologies"},
    {"action_role", false, "lead took_part helped"},
    {"funding_kind", false, "cash in_kind time"},
    {"status", false, "pledged secured"},
};

} // namespace

QString codeListName(CodeListId list)
{
    return QString::fromLatin1(s_standard[static_cast<int>(list)].name);
}

int codeListNamed(QStringView name)
{
    for (int i = 0; i < codeListCount; ++i)
        if (name == QLatin1String(s_standard[i].name))
            return i;
    return -1;
}

bool isOpenList(CodeListId list)
{
    return s_standard[static_cast<int>(list)].open;
}

QString codeLabel(CodeListId list, const QString &code)
{
    // Translations stand in the catalogue under "doorstep::Code" by the English words below.
    static const QHash<QString, const char *> special = {
        {QStringLiteral("white_gypsy_traveller"),
         QT_TRANSLATE_NOOP("doorstep::Code", "White: Gypsy or Irish Traveller")},
        {QStringLiteral("in_kind"), QT_TRANSLATE_NOOP("doorstep::Code", "In kind")},
        {QStringLiteral("no_show"), QT_TRANSLATE_NOOP("doorstep::Code", "Did not come")},
        {QStringLiteral("non_binary"), QT_TRANSLATE_NOOP("doorstep::Code", "Non-binary")},
        {QStringLiteral("follow_on"), QT_TRANSLATE_NOOP("doorstep::Code", "Follow-on")},
        {QStringLiteral("hub_supported"), QT_TRANSLATE_NOOP("doorstep::Code", "Supported by the hub")},
    };
    if (code.isEmpty())
        return {};
    if (const char *label = special.value(code))
        return QCoreApplication::translate("doorstep::Code", label);
    QString words = code;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (list == CodeListId::EthnicGroup) { // "asian_indian" is "Asian: Indian"
        for (const char *group : {"asian ", "black ", "mixed ", "white "})
            if (words.startsWith(QLatin1String(group))) {
                const qsizetype colon = qstrlen(group) - 1;
                words = words.left(colon) + QStringLiteral(": ") + words.mid(colon + 1);
                for (const char *name :
                     {"bangladeshi", "chinese", "indian", "pakistani", "african", "caribbean", "british",
                      "irish", "roma", "white", "black", "asian"}) {
                    const QString lower = QString::fromLatin1(name);
                    QString upper = lower;
                    upper[0] = upper[0].toUpper();
                    words.replace(lower, upper);
                }
            }
    }
    words[0] = words[0].toUpper();
    return QCoreApplication::translate("doorstep::Code", words.toUtf8().constData());
}

CodeLists::CodeLists()
{
    for (int i = 0; i < codeListCount; ++i)
        m_codes[i] = QString::fromLatin1(s_standard[i].codes).split(QLatin1Char(' '));
}

void CodeLists::add(CodeListId list, const QString &code)
{
    QStringList &codes = m_codes[static_cast<int>(list)];
    if (!codes.contains(code))
        codes.append(code);
}

} // namespace doorstep
