// The page of actions, and the editors of what belongs to groups and actions.
#include "groups_ward.h"
#include "ui/editors/editors.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/reference_picker.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("People join an action one after another by typing")
{
    ShownAction shown;
    shown.field<ReferencePicker>("addPerson").setFocus();
    for (const char *name : {"ada", "ben"}) {
        type(name);
        press(Qt::Key_Return);
    }
    const QList<PersonIn> people =
        peopleIn(shown.ward.context.connection(), actionParts(), shown.ward.action, today);
    REQUIRE(people.size() == 2);
    CHECK(people.first().role == QStringLiteral("took_part"));
    CHECK(people.first().joinedOn == today);
    CHECK(shown.page.findChild<Badge *>()->text() == QStringLiteral("Under way"));
}

TEST_CASE("New memberships, parts and meetings begin with what is usual")
{
    Ward ward;
    const auto start = [&](const RecordTable &table) {
        const std::unique_ptr<RecordDialog> editor(
            makeEditor(ward.context.file(), AnyRecord(table), nullptr));
        return editor->state().now();
    };
    CHECK(start(GroupMember::table()).as<GroupMember>().role.code == QStringLiteral("member"));
    CHECK(start(GroupMember::table()).as<GroupMember>().joinedOn == today);
    CHECK(start(ActionPerson::table()).as<ActionPerson>().role.code == QStringLiteral("took_part"));
    CHECK(start(Meeting::table()).as<Meeting>().heldOn == today);
}

TEST_CASE("An action takes its group's themes and place while it has none")
{
    Ward ward;
    Group other;
    other.name = QStringLiteral("Hillside");
    other.neighbourhood = QStringLiteral("Hillside");
    other.themes.codes = {QStringLiteral("transport")};
    const qint64 key = ward.add(other);
    const std::unique_ptr<RecordDialog> editor(
        makeEditor(ward.context.file(), AnyRecord(Action::table()), nullptr));
    editor->state().edit(Action::table().at("group_id"),
                         [&](void *record) { static_cast<Action *>(record)->group.key = key; });
    CHECK(editor->state().now().as<Action>().themes.codes == QStringList{QStringLiteral("transport")});
    CHECK(editor->state().now().as<Action>().neighbourhood == QStringLiteral("Hillside"));
}
