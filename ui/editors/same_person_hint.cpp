#include "ui/editors/same_person_hint.h"

#include "exchange/same_person.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QTimer>

namespace doorstep {

namespace {

constexpr int pauseMs = 250; // between keys that belong to one word
constexpr int mostShown = 2;

// Fields that tell people apart.
bool matters(const Field *changed)
{
    static const QStringList columns{QStringLiteral("given_name"), QStringLiteral("family_name"),
                                     QStringLiteral("known_as"),   QStringLiteral("phone"),
                                     QStringLiteral("email"),      QStringLiteral("postcode"),
                                     QStringLiteral("birth_date")};
    return !changed || columns.contains(changed->name());
}

// "Rose Okafor, SE15 4QX, 07700 900123 (same phone)".
QString described(const LikelyPerson &likely)
{
    QStringList parts{personName(likely.person)};
    for (const char *column : {"postcode", "phone", "email"})
        parts.append(forPeople(Person::table().at(column), &likely.person));
    parts.removeAll(QString());
    return SamePersonHint::tr("%1 (%2)").arg(parts.join(QStringLiteral(", ")),
                                             reasonsInWords(likely.likeness));
}

} // namespace

SamePersonHint::SamePersonHint(FormState &state, QWidget *parent)
    : QLabel(parent), m_state(state), m_pause(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setFont(style::font(style::Type::Caption));
    setWordWrap(true);
    setObjectName(QStringLiteral("samePerson"));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, style::warning(ink));
    setPalette(ink);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SamePersonHint::look);
    connect(&state, &FormState::changed, this, [this](const Field *changed) {
        if (matters(changed))
            m_pause->start();
    });
    hide();
}

void SamePersonHint::look()
{
    const auto &typed = m_state.now().as<Person>();
    QStringList known;
    if (m_state.isDirty()) // somebody stored is compared on their page
        for (const LikelyPerson &likely : likelySame(m_state.file().connection(), typed, mostShown))
            known.append(described(likely));
    setText(tr("Known already? %1").arg(known.join(QStringLiteral("; "))));
    setAccessibleName(text());
    setVisible(!known.isEmpty());
}

} // namespace doorstep
