#include "ui/sheet/typed_cells.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/text.h"
#include "records/people.h"
#include "records/typed_person.h"
#include "storage/evening.h"
#include "storage/record_store.h"
#include "ui/editors/conversation_rules.h"
#include "ui/editors/field_editor.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TypedCells)
};

using Meaning = ReferencePicker::Meaning;

// A date of files first: it is what exports and many spreadsheets have.
std::optional<QDate> readDate(const QString &text, SheetColumn column)
{
    if (const auto date = dateFromText(text.trimmed()))
        return date;
    return dateFromTyped(text, Clock::today(), leanOf(fieldOf(column)));
}

qint64 personOfId(FormState &state, const QString &id)
{
    const bool mayBe = id.size() <= 64 && !id.contains(QLatin1Char(' '));
    return mayBe ? keyOf(state.file().connection(), Person::table(), state.file().ownHub(), id) : 0;
}

void putOrganiserText(FormState &state, const QString &text)
{
    Connection &connection = state.file().connection();
    const QString name = text.trimmed();
    QList<qint64> keys = organisersCalled(connection, name);
    if (keys.isEmpty())
        keys = peopleCalled(connection, name);
    if (keys.isEmpty())
        if (const qint64 key = personOfId(state, name))
            keys = {key};
    if (keys.size() == 1)
        putOrganiser(state, Meaning::Known, keys.first(), {});
    else
        putOrganiser(state, name.isEmpty() ? Meaning::Nothing : Meaning::Words, 0, name);
}

void putWhoText(FormState &state, const QString &text)
{
    const QString words = text.trimmed();
    QList<qint64> keys = peopleCalled(state.file().connection(), words);
    if (keys.isEmpty())
        if (const qint64 key = personOfId(state, words))
            keys = {key};
    if (keys.size() == 1)
        setWho(state, Meaning::Known, keys.first(), {});
    else
        setWho(state, words.isEmpty() ? Meaning::Nothing : Meaning::Words, 0, text);
}

// The code that is called so, or nothing.
QString themeCalled(const FormState &state, const QString &text)
{
    const QString wanted = folded(text).simplified();
    for (const QString &code : state.file().codes().codes(CodeListId::Theme))
        if (folded(code) == wanted || folded(codeLabel(CodeListId::Theme, code)) == wanted
            || folded(code).replace(QLatin1Char('_'), QLatin1Char(' ')) == wanted)
            return code;
    return {};
}

void putThemesText(FormState &state, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;,\\n/]"));
    QStringList codes;
    QStringList unknown;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString code = themeCalled(state, part);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
        else if (code.isEmpty() && !part.trimmed().isEmpty())
            unknown.append(part.trimmed());
    }
    putThemes(state, codes, unknown.join(QStringLiteral("; ")));
}

void setActivatedOn(FormState &state, QDate day)
{
    state.edit(state.table().at("activated_on"),
               [day](void *now) { static_cast<Conversation *>(now)->activatedOn = day; });
}

void putActivationText(FormState &state, const QString &text)
{
    const Field &field = fieldOf(SheetColumn::Activated);
    state.setUnreadable(field, {}, {});
    const QString wanted = folded(text).simplified();
    if (wanted.isEmpty() || wanted == QLatin1String("0") || wanted == QLatin1String("-"))
        return setActivation(state, {});
    for (const auto &[choice, label] : activationChoices())
        if (folded(label).startsWith(wanted) || choice.startsWith(wanted))
            return setActivation(state, choice);
    if (wanted == QLatin1String("1") || wanted == QLatin1String("x") || wanted == QStringLiteral("\u2713"))
        return setActivation(state, activatedUnsaid());
    if (const auto day = readDate(text, SheetColumn::Date)) { // of activated_on, which leans back as well
        setActivation(state, activatedUnsaid());
        return setActivatedOn(state, *day);
    }
    setActivation(state, {});
    state.setUnreadable(field, text, Text::tr("“%1” is neither yes nor no").arg(text));
}

void putPlain(FormState &state, const Field &field, const QString &text)
{
    state.edit(field, [&](void *now) { *static_cast<QString *>(field.at(now)) = text; });
}

} // namespace

void putText(FormState &state, SheetColumn column, const QString &text)
{
    switch (column) {
    case SheetColumn::Date:
    case SheetColumn::When:
        return putDate(state, column, readDate(text, column).value_or(QDate()), text);
    case SheetColumn::Organiser:
        return putOrganiserText(state, text);
    case SheetColumn::Who:
        return putWhoText(state, text);
    case SheetColumn::Place:
        return putPlain(state, fieldOf(column), text.simplified());
    case SheetColumn::Heard:
    case SheetColumn::NextStep:
        return putPlain(state, fieldOf(column), text);
    case SheetColumn::Themes:
        return putThemesText(state, text);
    case SheetColumn::Activated:
        return putActivationText(state, text);
    }
}

void putTypedStep(FormState &state, const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:^|\\s+)(\\+ ?\\d{1,3} ?(?:d|days?|w|wks?|weeks?|m|months?|y|years?))\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = ending.match(text);
    const std::optional<QDate> when =
        match.hasMatch() ? readDate(match.captured(1), SheetColumn::When) : std::nullopt;
    putText(state, SheetColumn::NextStep, when ? text.left(match.capturedStart()) : text);
    if (when)
        putDate(state, SheetColumn::When, *when, {});
}

void clearCell(FormState &state, SheetColumn column)
{
    putText(state, column, {});
}

void copyCell(const FormState &from, FormState &to, SheetColumn column)
{
    const Field &field = fieldOf(column);
    const auto &source = from.now().as<Conversation>();
    if (column == SheetColumn::Date || column == SheetColumn::When) {
        putDate(to, column, column == SheetColumn::Date ? source.heldOn : source.nextStepDue,
                from.unreadable(field));
    } else if (column == SheetColumn::Activated) {
        setActivation(to, activationOf(source));
        to.setUnreadable(field, from.unreadable(field), Text::tr("Neither yes nor no"));
    } else if (column == SheetColumn::Who) {
        if (source.person)
            setWho(to, Meaning::Known, source.person.key, {});
        else
            setWho(to, Meaning::Words, 0, source.describedAs);
    } else if (column == SheetColumn::Organiser) {
        putOrganiser(to, source.organiser ? Meaning::Known : Meaning::Words, source.organiser.key,
                     from.unreadable(field));
    } else if (column == SheetColumn::Themes) {
        putThemes(to, source.themes.codes, from.unreadable(field));
    } else {
        to.edit(field, [&](void *now) { copyValue(field, from.now().data(), now); });
    }
}

void putDate(FormState &state, SheetColumn column, QDate date, const QString &typed)
{
    const Field &field = fieldOf(column);
    const QDate before = state.now().as<Conversation>().heldOn;
    state.edit(field, [&](void *now) { *static_cast<QDate *>(field.at(now)) = date; });
    if (column == SheetColumn::Date)
        followHeldOn(state, before);
    const bool isUnreadable = !date.isValid() && !typed.trimmed().isEmpty();
    state.setUnreadable(field, typed,
                        isUnreadable ? Text::tr("“%1” is not a date").arg(typed.trimmed()) : QString());
}

void putThemes(FormState &state, const QStringList &codes, const QString &typed)
{
    const Field &field = fieldOf(SheetColumn::Themes);
    state.edit(field, [&](void *now) { static_cast<Conversation *>(now)->themes.codes = codes; });
    state.setUnreadable(field, typed,
                        typed.isEmpty() ? QString() : Text::tr("“%1” is not in the list").arg(typed));
}

void putOrganiser(FormState &state, Meaning meaning, qint64 key, const QString &words)
{
    const Field &field = fieldOf(SheetColumn::Organiser);
    const bool isUnknown = meaning == Meaning::Words && !words.isEmpty();
    if (meaning == Meaning::New)
        state.linkNew(field, AnyRecord::of(personCalled(words)));
    else
        state.edit(field, [key](void *now) { static_cast<Conversation *>(now)->organiser.key = key; });
    state.setUnreadable(field, words,
                        isUnknown ? Text::tr("“%1” is nobody known here; Alt+N adds them").arg(words)
                                  : QString());
}

QList<std::pair<QString, QString>> activationChoices()
{
    return {{QString(), Text::tr("No")},
            {QStringLiteral("declared"), codeLabel(CodeListId::Activation, QStringLiteral("declared"))},
            {QStringLiteral("evidenced"), codeLabel(CodeListId::Activation, QStringLiteral("evidenced"))},
            {activatedUnsaid(), Text::tr("Yes")}};
}

QString activationShown(const Conversation &conversation)
{
    const QString choice = activationOf(conversation);
    if (choice.isEmpty())
        return {};
    for (const auto &[one, label] : activationChoices())
        if (one == choice)
            return label;
    return choice;
}

} // namespace doorstep
