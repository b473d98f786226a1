#include "ui/pages/groups_cares.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/groups.h"
#include "records/people.h"
#include "storage/group_cares.h"
#include "storage/record_store.h"
#include "ui/pages/pane_facts.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int mostThemes = 5;
constexpr int mostWords = 4; // conversations quoted
constexpr int mostLetters = 180;

QString shortened(const QString &words)
{
    const QString plain = words.simplified();
    return plain.size() <= mostLetters ? plain : QString(plain.left(mostLetters) + QChar(0x2026));
}

} // namespace

GroupsCares::GroupsCares(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_facts(new PaneFacts(context, Group::table(), {{"themes"}}, 1))
    , m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("What it cares about"));
    body()->addWidget(m_facts);
}

bool GroupsCares::concerns(const RecordTable &table) const
{
    return &table == &Group::table() || &table == &GroupMember::table() || &table == &Conversation::table();
}

void GroupsCares::read(bool isOther)
{
    m_facts->showRecord(key());
    if (isOther)
        show({});
    m_reader->ask<GroupCares>(
        [key = key(), today = Clock::today()](HubFile &file, Progress &) {
            return groupCares(file.connection(), key, today, mostWords);
        },
        [this, key = key()](const GroupCares &cares) {
            if (key == this->key())
                show(cares);
        });
}

void GroupsCares::show(const GroupCares &cares)
{
    delete m_said;
    m_said = new QWidget;
    auto *layout = new QVBoxLayout(m_said);
    layout->setContentsMargins(style::space(style::Space::Hair), 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    body()->addWidget(m_said);
    m_said->setVisible(cares.conversations > 0);
    if (cares.conversations == 0)
        return;
    QStringList themes;
    for (const GroupCares::Theme &theme :
         cares.themes.first(qMin(cares.themes.size(), qsizetype(mostThemes))))
        themes.append(tr("%1 (%L2)", "a theme and how often")
                          .arg(codeLabel(CodeListId::Theme, theme.code), QLocale().toString(theme.times)));
    layout->addWidget(style::label(tr("Members said, in %Ln conversations", nullptr, cares.conversations),
                                   style::Type::Caption, nullptr, true));
    if (!themes.isEmpty())
        layout->addWidget(style::label(themes.join(QStringLiteral(" · ")), style::Type::Body, nullptr, true));
    for (const Conversation &talk : cares.latest) {
        layout->addSpacing(style::space(style::Space::Small));
        const QString who = titleOf(context().connection(), Person::table(), talk.person.key);
        auto *link =
            new style::LinkButton(tr("%1, %2", "a person, a day").arg(who, dateForPeople(talk.heldOn)));
        connect(link, &QPushButton::clicked, this,
                [this, key = talk.key] { context().openRecord(Conversation::table(), key); });
        layout->addWidget(link, 0, Qt::AlignLeft);
        layout->addWidget(
            style::label(tr("“%1”").arg(shortened(talk.heard)), style::Type::Body, nullptr, true));
    }
}

} // namespace doorstep
