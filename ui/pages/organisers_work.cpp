#include "ui/pages/organisers_work.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "storage/record_store.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace doorstep {

namespace {

constexpr int mostToShow = 2000; // on the page of conversations at once

} // namespace

OrganisersWork::OrganisersWork(AppContext &context, PersonOf personOf, QWidget *parent)
    : PanePart(context, parent)
    , m_personOf(std::move(personOf))
    , m_reader(new QuietReader(context.file(), this))
    , m_last(style::label({}, style::Type::Caption, nullptr, true))
    , m_all(new style::LinkButton(tr("Show the conversations")))
{
    setTitle(tr("What they have done"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(style::Space::Wide));
    grid->setVerticalSpacing(0);
    const QStringList captions{tr("conversations"), tr("in the last 30 days"), tr("people activated")};
    for (int i = 0; i < captions.size(); ++i) {
        QLabel *number = style::label({}, style::Type::Figure);
        QLabel *caption = style::label(captions[i], style::Type::Caption, nullptr, true);
        grid->addWidget(number, 0, i);
        grid->addWidget(caption, 1, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
        m_numbers.append(number);
    }
    body()->addLayout(grid);
    body()->addWidget(m_last);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &OrganisersWork::showConversations);
}

bool OrganisersWork::concerns(const RecordTable &table) const
{
    return &table == &Conversation::table() || &table == &Organiser::table();
}

void OrganisersWork::read(bool isOther)
{
    m_person = m_personOf(context().connection(), key());
    setVisible(m_person != 0);
    if (isOther) {
        for (QLabel *number : std::as_const(m_numbers))
            number->setText(QStringLiteral("\u2026"));
        m_last->clear();
        m_all->hide();
    }
    m_reader->stop();
    if (m_person)
        m_reader->ask<OrganiserWork>(
            [person = m_person, today = Clock::today()](HubFile &file, Progress &) {
                return organiserWork(file.connection(), person, today);
            },
            [this](const OrganiserWork &work) { show(work); });
}

void OrganisersWork::show(const OrganiserWork &work)
{
    const qint64 numbers[] = {work.conversations, work.recent, work.activated};
    for (int i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setText(QLocale().toString(numbers[i]));
        m_numbers[i]->setForegroundRole(numbers[i] ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_last->setText(work.last.isValid() ? tr("The last one on %1.").arg(dateForPeople(work.last))
                                        : tr("No conversation yet."));
    m_all->setVisible(work.conversations > 0);
}

void OrganisersWork::showConversations()
{
    const QList<qint64> keys = conversationsHeldBy(context().connection(), m_person, mostToShow);
    const QString name = titleOf(context().connection(), Person::table(), m_person);
    context().showRecords(Conversation::table(),
                          keys.size() < mostToShow
                              ? tr("Conversations with %1").arg(name)
                              : tr("The newest %L1 conversations with %2").arg(mostToShow).arg(name),
                          keys);
}

} // namespace doorstep
