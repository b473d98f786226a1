// The windows made from the field tables: all fields there, in words a screen reader can say, and saved by
// keys.
#include "editors_keys.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/targets.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/editors.h"
#include "ui/editors/field_editor.h"
#include "ui/widgets/code_box.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("Every record type has an editor with all its fields, each named")
{
    const UiHub hub;
    const auto file = hub.open();
    for (const RecordTable *table : allTables()) {
        INFO("table " << table->name);
        const std::unique_ptr<RecordDialog> editor(makeEditor(*file, AnyRecord(*table), nullptr));
        QSet<QString> shown;
        for (const FieldEditor *field : editor->findChildren<FieldEditor *>()) {
            shown.insert(field->field().name());
            CHECK_FALSE(field->input()->accessibleName().isEmpty());
        }
        if (editor->findChild<QWidget *>(QStringLiteral("who"))) // three fields in two widgets
            shown +=
                {QStringLiteral("person_id"), QStringLiteral("described_as"), QStringLiteral("activation")};
        for (const Field &field : table->fields) {
            INFO("field " << field.column);
            CHECK(shown.contains(field.name()));
        }
    }
}

TEST_CASE("A group is added by keys")
{
    const UiHub hub;
    const auto file = hub.open();
    const std::unique_ptr<RecordDialog> editor(makeEditor(*file, AnyRecord(Group::table()), nullptr));
    editor->setAttribute(Qt::WA_DeleteOnClose, false);
    qint64 stored = 0;
    QObject::connect(editor.get(), &RecordDialog::saved,
                     [&](qint64, const QString &, qint64 key) { stored = key; });
    showActive(*editor);
    press(Qt::Key_Return, Qt::ControlModifier); // the name is needed: stays, caret on it
    CHECK(stored == 0);
    CHECK(editor->isVisible());
    type("Ward 7 Together");
    press(Qt::Key_Return);
    type("p"); // place
    press(Qt::Key_Tab);
    type("Peckham");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(editor->isVisible());
    const auto group = find(file->connection(), Id<Group>(stored));
    REQUIRE(group);
    CHECK(group->name == QStringLiteral("Ward 7 Together"));
    CHECK(group->kind.code == QStringLiteral("place"));
    CHECK(group->neighbourhood == QStringLiteral("Peckham"));
}

TEST_CASE("Money, dates and references are taken as they are typed")
{
    const UiHub hub;
    const auto file = hub.open();
    Group group;
    group.name = QStringLiteral("Ward 7 Together");
    const qint64 groupKey = UiHub::add(*file, group);
    const std::unique_ptr<RecordDialog> editor(makeEditor(*file, AnyRecord(Funding::table()), nullptr));
    showActive(*editor);
    editor->focusField(u"received_on");
    type("3 apr 2019");
    editor->focusField(u"source");
    type("Co-op");
    editor->focusField(u"amount");
    type("1,250.5");
    editor->focusField(u"group_id");
    type("ward");
    press(Qt::Key_Tab);
    const auto &now = editor->state().now().as<Funding>();
    CHECK(now.receivedOn == QDate(2019, 4, 3));
    CHECK(now.amount.pence == 125050);
    CHECK(now.group.key == groupKey);
    CHECK(editor->state().save());
}

TEST_CASE("Nothing can be changed where the file is open to read")
{
    const UiHub hub;
    hub.open();
    const auto file = HubFile::open(hub.path(), HubFile::Access::Read);
    const std::unique_ptr<RecordDialog> editor(makeEditor(*file, AnyRecord(Person::table()), nullptr));
    showActive(*editor);
    editor->focusField(u"given_name");
    type("Rose");
    CHECK_FALSE(editor->state().isDirty());
}

TEST_CASE("A target's measure is picked from what the programme calls them")
{
    const UiHub hub;
    const auto file = hub.open();
    const std::unique_ptr<RecordDialog> form(makeEditor(*file, AnyRecord(Target::table()), nullptr));
    auto *box = form->findChild<CodeBox *>();
    REQUIRE(box);
    CHECK(box->findData(QStringLiteral("people_trained")) > 0);
    CHECK(box->findText(QStringLiteral("people_trained")) == -1);
    CHECK(box->findData(QStringLiteral("hubs_reporting")) == -1); // the national body's, not a hub's
    box->setCurrentIndex(box->findData(QStringLiteral("people_trained")));
    Q_EMIT box->codeEdited();
    CHECK(form->state().now().as<Target>().measure == QStringLiteral("people_trained"));
}
