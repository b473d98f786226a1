#include "ui/editors/conversation_rules.h"

#include "records/typed_person.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

// The texts were the editor's own first.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ConversationEditor)
};

} // namespace

void setWho(FormState &state, ReferencePicker::Meaning meaning, qint64 key, const QString &words)
{
    using Meaning = ReferencePicker::Meaning;
    const Field &person = state.table().at("person_id");
    const bool isDescribed = meaning == Meaning::Words || meaning == Meaning::Nothing;
    const QString described = isDescribed ? words : state.before().as<Conversation>().describedAs;
    {
        const QSignalBlocker quiet(state); // both fields before anybody looks
        state.edit(state.table().at("described_as"),
                   [&](void *now) { static_cast<Conversation *>(now)->describedAs = described; });
        if (meaning == Meaning::New)
            state.linkNew(person, AnyRecord::of(personCalled(words)));
        else
            state.edit(person, [key](void *now) { static_cast<Conversation *>(now)->person.key = key; });
    }
    Q_EMIT state.changed(&person);
}

QString activatedUnsaid()
{
    return QStringLiteral("yes"); // no code of the list
}

QString activationOf(const Conversation &conversation)
{
    if (conversation.activation.isEmpty() && conversation.activatedOn.isValid())
        return activatedUnsaid();
    return conversation.activation.code;
}

void setActivation(FormState &state, const QString &choice)
{
    state.edit(state.table().at("activation"), [&choice](void *now) {
        static_cast<Conversation *>(now)->activation.code = choice == activatedUnsaid() ? QString() : choice;
    });
    state.edit(state.table().at("activated_on"), [&choice](void *now) {
        auto &conversation = *static_cast<Conversation *>(now);
        if (choice.isEmpty())
            conversation.activatedOn = {};
        else if (!conversation.activatedOn.isValid())
            conversation.activatedOn = conversation.heldOn;
    });
}

void followHeldOn(FormState &state, QDate before)
{
    const auto &now = state.now().as<Conversation>();
    if (now.activatedOn.isValid() && now.activatedOn == before && now.heldOn.isValid())
        state.edit(state.table().at("activated_on"), [day = now.heldOn](void *record) {
            static_cast<Conversation *>(record)->activatedOn = day;
        });
}

QString loggedLabel(const QString &who)
{
    return who.isEmpty() ? Text::tr("Logged a conversation")
                         : Text::tr("Logged a conversation with %1").arg(who);
}

} // namespace doorstep
