#include "ui/editors/who_field.h"

#include "records/people.h"
#include "ui/editors/conversation_rules.h"
#include "ui/style/metrics.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/reference_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

// Out of the way of Tab, which goes on to the place; its key is written on it.
KeyButton *makeChoice(const QKeySequence &key, QWidget *parent)
{
    auto *button = new KeyButton({}, parent);
    button->setKey(key);
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFont(style::font(style::Type::Caption));
    button->hide();
    return button;
}

void offer(KeyButton *button, const QString &text, bool offered)
{
    button->setPlainText(QStringLiteral("%1 (%2)").arg(text, button->toolTip()));
    button->setVisible(offered);
}

} // namespace

WhoField::WhoField(FormState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_person(state.table().at("person_id"))
    , m_describedAs(state.table().at("described_as"))
    , m_picker(new ReferencePicker(state.file(), Person::table(), this))
    , m_line(style::label({}, style::Type::Caption, this))
    , m_new(makeChoice(QKeySequence(Qt::ALT | Qt::Key_N), this))
    , m_known(makeChoice(QKeySequence(Qt::ALT | Qt::Key_K), this))
{
    m_picker->setTakesWords(true);
    m_picker->setReadOnly(state.isReadOnly());
    m_picker->setObjectName(QStringLiteral("who"));
    m_picker->setAccessibleName(tr("Who"));
    m_picker->setPlaceholderText(tr("A name, or a few words: woman at no. 14"));
    setFocusProxy(m_picker);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addWidget(m_picker);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Small));
    line->addWidget(m_line);
    line->addWidget(m_known);
    line->addWidget(m_new);
    line->addStretch(1);
    layout->addLayout(line);
    m_line->setMinimumHeight(m_new->sizeHint().height()); // nothing moves when the choices come and go
    connect(m_picker, &ReferencePicker::changed, this, &WhoField::store);
    connect(m_new, &KeyButton::clicked, m_picker, &ReferencePicker::makeNew);
    connect(m_known, &KeyButton::clicked, this,
            [this] { m_picker->pick(m_picker->likely().value.toLongLong()); });
    connect(&state, &FormState::changed, this, [this](const Field *field) {
        if (!field || field == &m_person || field == &m_describedAs)
            show();
    });
    show();
}

QString WhoField::called() const
{
    return m_picker->text().trimmed();
}

void WhoField::makeNew(const QString &name)
{
    m_picker->setWords(name);
    m_picker->makeNew();
}

void WhoField::store()
{
    setWho(m_state, m_picker->meaning(), m_picker->key(), m_picker->words());
}

void WhoField::show()
{
    const auto &now = m_state.now().as<Conversation>();
    if (now.person) {
        if (m_picker->key() != now.person.key)
            m_picker->setKey(now.person.key);
    } else if (!m_state.newRecord(m_person) && m_picker->text().trimmed() != now.describedAs) {
        m_picker->setWords(now.describedAs);
    }
    explain();
}

void WhoField::explain()
{
    using Meaning = ReferencePicker::Meaning;
    const Suggestion likely = m_picker->likely();
    const bool isWords = m_picker->meaning() == Meaning::Words && !m_state.isReadOnly();
    offer(m_new, tr("Make this a new person"), isWords);
    offer(m_known, tr("It is %1").arg(likely.title), isWords && likely.value.isValid());
    const QString described = m_state.now().as<Conversation>().describedAs;
    switch (m_picker->meaning()) {
    case Meaning::Nothing:
        say(tr("Nobody need be named."));
        break;
    case Meaning::Known:
        say(described.isEmpty() ? tr("\u2713 A person you know")
                                : tr("\u2713 A person you know, then described as “%1”").arg(described));
        break;
    case Meaning::New:
        say(tr("+ A new person, made when this is saved"));
        break;
    case Meaning::Words:
        say(tr("A description only."));
        break;
    }
}

void WhoField::say(const QString &text)
{
    m_line->setText(text);
    m_picker->setAccessibleDescription(text);
}

} // namespace doorstep
