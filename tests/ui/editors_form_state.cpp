// What an editor knows, driven without a widget: every record type from nothing to stored, changed and back.
#include "records/conversations.h"
#include "records/people.h"
#include "records/typed_person.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/form_state.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

qint64 storedMinimum(HubFile &file, const RecordTable &table);

// A value that the field takes; `other` gives a second one.
void fillField(FormState &state, const Field &field, bool other = false)
{
    HubFile &file = state.file();
    const qint64 referred = field.kind == FieldKind::Reference ? storedMinimum(file, field.target()) : 0;
    state.edit(field, [&](void *record) {
        const QString column = field.name();
        QString text;
        switch (field.kind) {
        case FieldKind::Date:
            text = other ? QStringLiteral("2019-03-05") : QStringLiteral("2019-03-04");
            break;
        case FieldKind::Time:
            text = other ? QStringLiteral("10:30") : QStringLiteral("09:30");
            break;
        case FieldKind::Code:
        case FieldKind::CodeSet:
            text = file.codes().codes(field.list).value(other ? 1 : 0);
            break;
        case FieldKind::Boolean:
        case FieldKind::Integer:
        case FieldKind::Money:
            text = field.kind == FieldKind::Boolean ? (other ? QStringLiteral("no") : QStringLiteral("yes"))
                                                    : QString::number(other ? 4 : 3);
            break;
        case FieldKind::Reference:
            text = QString::number(referred);
            break;
        case FieldKind::Text:
        case FieldKind::TextList:
            text = column == QLatin1String("target")
                ? QString::number(other ? 13 : 12)
                : QString(column + (other ? QStringLiteral("-b") : QString()));
            break;
        }
        REQUIRE(fromFileText(field, record, text) == QString());
    });
}

void fillRequired(FormState &state)
{
    for (const Field &field : state.table().fields)
        if (field.isRequired())
            fillField(state, field);
    if (&state.table() == &Person::table())
        fillField(state, state.table().at("known_as"));
}

// One whose second value is as good as its first: a reference might lead back to the record itself.
const Field &lastPlainField(const RecordTable &table)
{
    const auto plain = std::find_if(table.fields.rbegin(), table.fields.rend(),
                                    [](const Field &field) { return field.kind != FieldKind::Reference; });
    return *plain;
}

qint64 storedMinimum(HubFile &file, const RecordTable &table)
{
    FormState state(file, AnyRecord(table));
    fillRequired(state);
    if (const qint64 same = keyOfSame(file.connection(), state.now(), file.ownHub()))
        return same;
    const auto saved = state.save();
    REQUIRE(saved);
    return saved->key;
}

} // namespace

TEST_CASE(
    "Every record type is refused empty, stored when what is required is there, changed, and taken back")
{
    const UiHub hub;
    const auto file = hub.open();
    NoProgress progress;
    for (const RecordTable *table : allTables()) {
        INFO("table " << table->name);
        FormState state(*file, AnyRecord(*table));
        CHECK(state.isNew());
        CHECK_FALSE(state.isDirty());
        CHECK_FALSE(state.save());
        CHECK(hasErrors(state.problems()));

        fillRequired(state);
        CHECK(state.isDirty());
        const auto saved = state.save();
        REQUIRE(saved);
        CHECK(saved->change > 0);
        CHECK_FALSE(saved->label.isEmpty());
        CHECK_FALSE(state.isDirty());
        CHECK_FALSE(state.isNew());
        const auto stored = findRecord(file->connection(), *table, saved->key);
        REQUIRE(stored);
        CHECK(*stored == state.now());

        fillField(state, lastPlainField(*table), true);
        CHECK(state.isDirty());
        const auto changed = state.save();
        REQUIRE(changed);
        CHECK(changed->key == saved->key);
        CHECK(*findRecord(file->connection(), *table, saved->key) == state.now());
        CHECK_FALSE(*findRecord(file->connection(), *table, saved->key) == *stored);

        undo(*file, changed->change, progress);
        CHECK(*findRecord(file->connection(), *table, saved->key) == *stored);
    }
}

TEST_CASE("Saving what was not changed writes nothing")
{
    const UiHub hub;
    const auto file = hub.open();
    const qint64 key = storedMinimum(*file, Person::table());
    const qint64 last = lastChange(file->connection());
    FormState state(*file, *findRecord(file->connection(), Person::table(), key));
    const auto saved = state.save();
    REQUIRE(saved);
    CHECK(saved->change == 0);
    CHECK(saved->key == key);
    CHECK(lastChange(file->connection()) == last);
}

TEST_CASE("What was changed elsewhere meanwhile is kept, and a record deleted meanwhile is told of")
{
    const UiHub hub;
    const auto file = hub.open();
    const qint64 key = storedMinimum(*file, Person::table());
    FormState state(*file, *findRecord(file->connection(), Person::table(), key));
    state.edit(Person::table().at("phone"),
               [](void *record) { static_cast<Person *>(record)->phone = QStringLiteral("07700 900123"); });
    Person elsewhere = *find(file->connection(), Id<Person>(key));
    elsewhere.notes = QStringLiteral("Speaks Igbo.");
    UiHub::add(*file, elsewhere);
    REQUIRE(state.save());
    const auto stored = find(file->connection(), Id<Person>(key));
    CHECK(stored->notes == QStringLiteral("Speaks Igbo."));
    CHECK(stored->phone == QStringLiteral("07700 900123"));

    Change removal(*file, QStringLiteral("Deleted for a test"));
    removal.remove(Person::table(), key);
    removal.commit();
    state.edit(Person::table().at("phone"),
               [](void *record) { static_cast<Person *>(record)->phone.clear(); });
    CHECK_FALSE(state.save());
    CHECK(hasErrors(state.problems()));
}

TEST_CASE("What cannot be read keeps the record out until it can be")
{
    const UiHub hub;
    const auto file = hub.open();
    FormState state(*file, AnyRecord(Person::table()));
    fillRequired(state);
    const Field &birth = Person::table().at("birth_date");
    state.setUnreadable(birth, QStringLiteral("31/2/80"), QStringLiteral("is not a date"));
    CHECK_FALSE(state.save());
    REQUIRE(state.problemsOf(u"birth_date").size() == 1);
    CHECK(state.problemsOf(u"birth_date").first().value == QStringLiteral("31/2/80"));
    state.setUnreadable(birth, {}, {});
    CHECK(state.save());
}

TEST_CASE("A field that is left says what is wrong with it, and only it")
{
    const UiHub hub;
    const auto file = hub.open();
    FormState state(*file, AnyRecord(Conversation::table()));
    const Field &minutes = Conversation::table().at("minutes");
    state.edit(minutes, [](void *record) { static_cast<Conversation *>(record)->minutes = -5; });
    state.checkField(minutes);
    CHECK(state.problems().size() == 1); // the date and the organiser, not yet given, are not complained of
    CHECK(state.problemsOf(u"minutes").size() == 1);
    state.edit(minutes, [](void *record) { static_cast<Conversation *>(record)->minutes = 5; });
    CHECK(state.problems().isEmpty());
}

TEST_CASE("A new person is made in the same change as the conversation and goes with it")
{
    const UiHub hub;
    const auto file = hub.open();
    const qint64 organiser = storedMinimum(*file, Person::table());
    FormState state(*file, AnyRecord(Conversation::table()));
    fillField(state, Conversation::table().at("held_on"));
    state.edit(Conversation::table().at("organiser_id"),
               [&](void *record) { static_cast<Conversation *>(record)->organiser.key = organiser; });
    const Field &person = Conversation::table().at("person_id");
    state.linkNew(person, AnyRecord::of(personCalled(QStringLiteral("rose okafor"))));
    const auto saved = state.save();
    REQUIRE(saved);
    const qint64 made = state.now().as<Conversation>().person.key;
    CHECK(titleOf(file->connection(), Person::table(), made) == QStringLiteral("Rose Okafor"));
    NoProgress progress;
    undo(*file, saved->change, progress);
    CHECK_FALSE(findRecord(file->connection(), Person::table(), made));
    CHECK_FALSE(findRecord(file->connection(), Conversation::table(), saved->key));
}

TEST_CASE("A name typed in one go becomes a person")
{
    struct Row {
        const char *typed, *given, *family, *known;
    };
    const Row rows[] = {{"Rose Okafor", "Rose", "Okafor", ""},
                        {"rose okafor", "Rose", "Okafor", ""},
                        {"anne-marie o'neil", "Anne-Marie", "O'Neil", ""},
                        {"Mary Ann Smith", "Mary Ann", "Smith", ""},
                        {"Maria de Souza", "Maria", "de Souza", ""},
                        {"ludwig van der meer", "Ludwig", "van der Meer", ""},
                        {"Zoë", "Zoë", "", ""},
                        {"MacDonald", "MacDonald", "", ""},
                        {"woman at no. 14", "", "", "woman at no. 14"},
                        {"Lady with the dog", "", "", "Lady with the dog"},
                        {"Flat 3", "", "", "Flat 3"}};
    for (const Row &row : rows) {
        INFO(row.typed);
        const Person person = personCalled(QString::fromUtf8(row.typed));
        CHECK(person.givenName.toStdString() == row.given);
        CHECK(person.familyName.toStdString() == row.family);
        CHECK(person.knownAs.toStdString() == row.known);
    }
}
