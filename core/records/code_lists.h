// The programme's code lists (DATA.md 1). Codes are stored in lower case; one that is not listed is refused,
// never guessed. Open lists can be added to by the programme pack, themes also by a hub.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace doorstep {

enum class CodeListId {
    Gender,
    EthnicGroup,
    Disability,
    Setting,
    YesNo, // contact, share and publish consent
    Method,
    Activation,
    Theme,
    GroupKind,
    GroupSupport,
    MemberRole,
    CourseKind,
    CourseStrand,
    RunStatus,
    UnitResult,
    EnrolmentOutcome,
    AttendanceMark,
    ActionRole,
    FundingKind,
    FundingStatus,
};
constexpr int codeListCount = static_cast<int>(CodeListId::FundingStatus) + 1;

// The list's name as packs and the data dictionary spell it: "gender", "themes", "method".
QString codeListName(CodeListId list);
// The list of that name; -1 where there is none.
int codeListNamed(QStringView name);
bool isOpenList(CodeListId list);
// What people read for a code: "prefer_not_to_say" is "Prefer not to say". Codes added later are shown the
// same way.
QString codeLabel(CodeListId list, const QString &code);

// The codes that hold in one file: the standard ones, the pack's and the hub's own additions, in that order.
class CodeLists {
public:
    CodeLists();
    const QStringList &codes(CodeListId list) const { return m_codes[static_cast<int>(list)]; }
    bool contains(CodeListId list, const QString &code) const
    {
        return m_codes[static_cast<int>(list)].contains(code);
    }
    void add(CodeListId list, const QString &code);

private:
    QStringList m_codes[codeListCount];
};

} // namespace doorstep
