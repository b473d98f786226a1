#include "ui/sheet/cell_editors.h"

#include "records/people.h"
#include "ui/editors/conversation_rules.h"
#include "ui/editors/field_editor.h"
#include "ui/sheet/choice_edit.h"
#include "ui/sheet/typed_cells.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/completing_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/reference_picker.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CellEditors)
};

using Meaning = ReferencePicker::Meaning;

QWidget *makePicker(HubFile &file, SheetColumn column, QWidget *parent)
{
    auto *picker = new ReferencePicker(file, Person::table(), parent);
    picker->setTakesWords(column == SheetColumn::Who);
    if (column == SheetColumn::Who)
        picker->setPlaceholderText(Text::tr("A name, or a few words: woman at no. 14"));
    return picker;
}

void fillPicker(ReferencePicker &picker, SheetColumn column, const ListeningRow &row)
{
    const qint64 key = column == SheetColumn::Who ? row.now().person.key : row.now().organiser.key;
    const QString made = row.newPerson(column);
    if (key)
        picker.setKey(key);
    else if (!made.isEmpty())
        picker.setNew(made);
    else
        picker.setWords(column == SheetColumn::Who ? row.now().describedAs
                                                   : row.state().unreadable(fieldOf(column)));
    picker.selectAll();
}

// An organiser may be typed in full without picking from the list.
void takeOrganiser(const ReferencePicker &picker, FormState &state)
{
    if (picker.meaning() == Meaning::Words)
        putText(state, SheetColumn::Organiser, picker.words());
    else
        putOrganiser(state, picker.meaning(), picker.key(), picker.words());
}

QString textIn(const QWidget &editor)
{
    if (const auto *words = qobject_cast<const GrowingText *>(&editor))
        return words->words();
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text();
    return {};
}

} // namespace

QWidget *makeCellEditor(HubFile &file, SheetColumn column, QWidget *parent)
{
    switch (column) {
    case SheetColumn::Date:
    case SheetColumn::When:
        return new DateEdit(leanOf(fieldOf(column)), parent);
    case SheetColumn::Organiser:
    case SheetColumn::Who:
        return makePicker(file, column, parent);
    case SheetColumn::Place:
        return new CompletingEdit(file, Conversation::table(), "place", parent);
    case SheetColumn::Heard:
    case SheetColumn::NextStep:
        return new GrowingText(1, 10, parent);
    case SheetColumn::Themes:
        return ChipEdit::forCodes(file.codes(), CodeListId::Theme, parent);
    case SheetColumn::Activated:
        break;
    }
    return new ChoiceEdit(activationChoices(), parent);
}

void fillCellEditor(QWidget &editor, SheetColumn column, const ListeningRow &row)
{
    const QString typed = row.state().unreadable(fieldOf(column));
    const QString shown = forPeople(fieldOf(column), row.state().now().data());
    if (auto *date = qobject_cast<DateEdit *>(&editor)) {
        date->setDate(column == SheetColumn::Date ? row.now().heldOn : row.now().nextStepDue);
        if (!typed.isEmpty())
            date->setText(typed);
        date->selectAll();
    } else if (auto *picker = qobject_cast<ReferencePicker *>(&editor)) {
        fillPicker(*picker, column, row);
    } else if (auto *words = qobject_cast<GrowingText *>(&editor)) {
        words->setWords(column == SheetColumn::Heard ? row.now().heard : row.now().nextStep);
        words->moveCursor(QTextCursor::End);
    } else if (auto *chips = qobject_cast<ChipEdit *>(&editor)) {
        chips->setValues(row.now().themes.codes);
        chips->line()->setText(typed);
    } else if (auto *choice = qobject_cast<ChoiceEdit *>(&editor)) {
        choice->setCode(activationOf(row.now()));
        if (!typed.isEmpty())
            choice->setText(typed);
        choice->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(&editor)) {
        line->setText(shown);
        line->selectAll();
    }
}

void takeCellEditor(const QWidget &editor, SheetColumn column, ListeningRow &row)
{
    FormState &state = row.state();
    if (const auto *date = qobject_cast<const DateEdit *>(&editor)) {
        putDate(state, column, date->date(), date->text());
    } else if (const auto *picker = qobject_cast<const ReferencePicker *>(&editor)) {
        if (column == SheetColumn::Who) {
            setWho(state, picker->meaning(), picker->key(), picker->words());
            row.lookForLikely();
        } else {
            takeOrganiser(*picker, state);
        }
    } else if (const auto *chips = qobject_cast<const ChipEdit *>(&editor)) {
        if (chips->pendingText().isEmpty())
            putThemes(state, chips->values(), {});
        else
            putText(state, column,
                    (chips->values() + QStringList(chips->pendingText())).join(QLatin1Char(';')));
    } else if (column == SheetColumn::NextStep) {
        putTypedStep(state, textIn(editor));
    } else {
        putText(state, column, textIn(editor));
    }
}

bool saysTheSame(const QWidget &editor, SheetColumn column, const ListeningRow &row)
{
    const Conversation &now = row.now();
    const QString typed = row.state().unreadable(fieldOf(column));
    if (const auto *date = qobject_cast<const DateEdit *>(&editor))
        return date->date() == (column == SheetColumn::Date ? now.heldOn : now.nextStepDue)
            && (date->isUnreadable() ? date->text() : QString()) == typed;
    if (const auto *picker = qobject_cast<const ReferencePicker *>(&editor)) {
        if (picker->meaning() == Meaning::New)
            return picker->words() == row.newPerson(column);
        if (column == SheetColumn::Organiser)
            return picker->key() == now.organiser.key && picker->words() == typed;
        return row.newPerson(column).isEmpty() && picker->key() == now.person.key
            && (picker->key() || picker->words() == now.describedAs);
    }
    if (const auto *chips = qobject_cast<const ChipEdit *>(&editor))
        return chips->values() == now.themes.codes && chips->pendingText() == typed;
    if (column == SheetColumn::Activated)
        return textIn(editor) == (typed.isEmpty() ? activationShown(now) : typed);
    return textIn(editor) == toFileText(fieldOf(column), row.state().now().data());
}

} // namespace doorstep
