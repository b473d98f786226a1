#include "ui/pages/groups_life.h"

#include "base/clock.h"
#include "base/dates.h"
#include "storage/group_life.h"
#include "storage/people_in.h"
#include "storage/record_store.h"
#include "ui/models/group_words.h"
#include "ui/pages/groups_life_line.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int mostAtOnce = 1000; // memberships; more of them are read beside the window

GroupLife lifeOf(Connection &connection, qint64 key, int needed)
{
    const std::optional<Group> group = doorstep::find(connection, Id<Group>(key));
    return group ? groupLife(connection, *group, needed, Clock::today()) : GroupLife();
}

} // namespace

GroupsLife::GroupsLife(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_line(new GroupsLifeLine)
    , m_members(style::label({}, style::Type::Body, nullptr, true))
    , m_bar(new QProgressBar)
    , m_words(style::label({}, style::Type::Caption, nullptr, true))
    , m_reader(new QuietReader(context.file(), this))
{
    body()->addWidget(m_line);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(style::space(style::Space::Gap));
    m_bar->setAccessibleName(tr("Members on the way to recognition"));
    body()->addSpacing(style::space(style::Space::Small));
    body()->addWidget(m_members);
    body()->addWidget(m_bar);
    body()->addWidget(m_words);
}

bool GroupsLife::concerns(const RecordTable &table) const
{
    return &table == &Group::table() || &table == &GroupMember::table() || &table == &Meeting::table();
}

void GroupsLife::read(bool)
{
    const int needed = context().programme().groupRecognitionMembers;
    if (partsIn(context().connection(), groupParts(), key()) <= mostAtOnce) {
        m_reader->stop();
        show(lifeOf(context().connection(), key(), needed));
        return;
    }
    m_reader->ask<GroupLife>(
        [key = key(), needed](HubFile &file, Progress &) { return lifeOf(file.connection(), key, needed); },
        [this, key = key()](const GroupLife &life) {
            if (key == this->key())
                show(life);
        });
}

void GroupsLife::show(const GroupLife &life)
{
    const bool isClosed = life.state == GroupState::Closed;
    m_line->show(life, Clock::today());
    m_members->setText(recognitionText(life, life.needed, isClosed));
    m_members->setVisible(!isClosed || life.members > 0);
    m_bar->setVisible(!isClosed && life.needed > 0);
    m_bar->setRange(0, qMax(1, life.needed));
    m_bar->setValue(qMin(life.members, life.needed));
    m_bar->setAccessibleDescription(m_members->text());
    QStringList said;
    if (life.recognisedOn.isValid() && !life.isRecognised && !isClosed)
        said.append(tr("It had %Ln members once, and counted as recognised then.", nullptr, life.most));
    if (life.members >= life.needed && !life.formedOn.isValid() && !isClosed)
        said.append(tr("It counts from the day it is formed: write that down below."));
    if (life.dormantFrom.isValid())
        said.append(life.lastMeeting.isValid() ? tr("It has not met for %Ln months.", nullptr,
                                                    monthsBetween(life.lastMeeting, Clock::today()))
                                               : tr("No meeting is written down."));
    m_words->setText(said.join(QLatin1Char(' ')));
    m_words->setVisible(!said.isEmpty());
}

int GroupsLife::monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return addMonths(from, months) > to ? months - 1 : months;
}

} // namespace doorstep
