#include "ui/editors/conversation_editor.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/progress.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_list.h"
#include "ui/editors/activation_field.h"
#include "ui/editors/conversation_rules.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/sitting.h"
#include "ui/editors/who_field.h"
#include "ui/style/metrics.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

// The one organiser of a hub that has only one; 0 otherwise.
qint64 onlyOrganiser(Connection &connection)
{
    const QList<DistinctValue> organisers =
        distinctValues(connection, Organiser::table(), "person_id", {}, 2);
    return organisers.size() == 1 ? organisers.first().value.toLongLong() : 0;
}

AnyRecord startOf(HubFile &file, const Conversation &conversation)
{
    return AnyRecord::of(conversation.key ? conversation : conversationToLog(file, conversation));
}

} // namespace

Conversation conversationToLog(HubFile &file, Conversation start)
{
    const Sitting &sitting = Sitting::of(file);
    if (!start.heldOn.isValid())
        start.heldOn = sitting.heldOn.isValid() ? sitting.heldOn : Clock::today();
    if (!start.organiser)
        start.organiser.key = sitting.organiser ? sitting.organiser : onlyOrganiser(file.connection());
    return start;
}

ConversationEditor::ConversationEditor(HubFile &file, const Conversation &conversation, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, startOf(file, conversation)), parent)
{
    setForm(makeForm());
    if (state().isNew())
        prepareToLog();
}

QWidget *ConversationEditor::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    auto *grid = new FieldGrid(state(), 6, form);
    grid->add("held_on", 2);
    grid->add("organiser_id", 4);
    m_who = new WhoField(state(), grid);
    QLabel *whoLabel = style::label(tr("Who"), style::Type::Body, grid);
    whoLabel->setBuddy(m_who);
    grid->addWidget(whoLabel, m_who, 6);
    grid->add("place", 4);
    grid->add("postcode", 2);
    grid->add("heard", 6);
    grid->add("themes", 6);
    auto *activation = new ActivationField(state(), grid);
    QLabel *activationLabel = style::label(tr("Activated"), style::Type::Body, grid);
    activationLabel->setBuddy(activation);
    grid->addWidget(activationLabel, activation, 4);
    FieldEditor *activatedOn = grid->add("activated_on", 2);
    grid->add("next_step", 4);
    grid->add("next_step_due", 2);
    layout->addWidget(grid);
    auto *more = new FieldGrid(state(), 6, form);
    for (const char *column : {"method", "minutes", "next_step_done_on"})
        more->add(column, 2);
    more->add("lsoa", 2);
    more->add("id", 4);
    layout->addWidget(new Section(tr("More"), more, form));
    const auto enable = [this, activatedOn] {
        const auto &now = state().now().as<Conversation>();
        activatedOn->setEnabled(now.activatedOn.isValid() || !now.activation.isEmpty());
    };
    connect(&state(), &FormState::changed, this, enable);
    enable();
    return form;
}

void ConversationEditor::prepareToLog()
{
    connect(this, &RecordDialog::saved, this, &ConversationEditor::remember);
    setWindowTitle(tr("Log a conversation"));
    setSave(tr("Save and close"), QKeySequence(Qt::CTRL | Qt::Key_S));
    KeyButton *another = addButton(tr("Save and another"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    another->setDefault(true);
    connect(another, &KeyButton::clicked, this, &ConversationEditor::saveAndAnother);
    m_undo = new KeyButton(tr("Undo"), this);
    m_undo->setKey(QKeySequence(Qt::ALT | Qt::Key_U));
    m_undo->hide();
    connect(m_undo, &KeyButton::clicked, this, &ConversationEditor::undoLast);
    addBesideMessage(m_undo);
    // Today stands in the date; the first that is not known is asked for.
    const bool hasOrganiser = bool(state().now().as<Conversation>().organiser);
    if (!hasOrganiser)
        focusField(u"organiser_id");
    else if (m_who->called().isEmpty())
        m_who->setFocus();
    else
        focusField(u"heard"); // who it was stands there already
    const auto name = [this] { state().setLabel(loggedLabel(m_who->called())); };
    connect(&state(), &FormState::changed, this, name);
    name();
}

void ConversationEditor::remember()
{
    const auto &stored = state().now().as<Conversation>();
    Sitting::of(state().file()).note(stored);
}

void ConversationEditor::saveAndAnother()
{
    if (waitsForTurn([this] { saveAndAnother(); }))
        return;
    const AnyRecord typed = state().now();
    const bool makesPerson = state().newRecord(state().table().at("person_id"));
    const QString who = m_who->called();
    const auto noted =
        connect(this, &RecordDialog::saved, this, [this](qint64 change) { m_lastChange = change; });
    const bool isStored = store();
    disconnect(noted);
    if (!isStored)
        return;
    m_last = typed.as<Conversation>();
    m_lastNewPerson = makesPerson ? who : QString();
    Conversation next;
    next.hub = m_last.hub;
    state().take(AnyRecord::of(conversationToLog(state().file(), next)));
    setMessage(who.isEmpty() ? tr("Saved.") : tr("Saved: %1.").arg(who), false);
    m_undo->show();
    m_who->setFocus();
}

void ConversationEditor::undoLast()
{
    const bool sheetIsEmpty = !state().isDirty();
    try {
        NoProgress progress;
        undo(state().file(), m_lastChange, progress);
    } catch (const Error &error) {
        setMessage(error.message(), true);
        return;
    }
    m_undo->hide();
    setMessage(tr("Taken back."), false);
    if (sheetIsEmpty) {
        const AnyRecord again = AnyRecord::of(m_last);
        for (const Field &field : Conversation::table().fields)
            state().edit(field, [&](void *now) { copyValue(field, again.data(), now); });
        if (!m_lastNewPerson.isEmpty())
            m_who->makeNew(m_lastNewPerson);
    }
    m_who->setFocus();
}

} // namespace doorstep
