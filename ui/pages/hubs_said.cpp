#include "ui/pages/hubs_said.h"

#include "base/moments.h"
#include "base/text.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "returns/package_reader.h"
#include "returns/return_checks.h"
#include "storage/hub_lists.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLabel>

namespace doorstep {

namespace {

const QList<const RecordTable *> &listed()
{
    static const QList<const RecordTable *> tables{
        &Person::table(),    &Conversation::table(), &Group::table(),
        &CourseRun::table(), &Trainer::table(),      &Organisation::table(),
        &Action::table(),    &Funding::table(),      &Story::table()};
    return tables;
}

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

QString becameInWords(ReceivedState state)
{
    switch (state) {
    case ReceivedState::Accepted:
        return HubsSaid::tr("counts");
    case ReceivedState::Replaced:
        return HubsSaid::tr("replaced since");
    case ReceivedState::Aside:
        break;
    }
    return HubsSaid::tr("kept aside");
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its click may have led here
        }
        delete item;
    }
}

QLabel *words(const QString &text, style::Type type = style::Type::Body)
{
    QLabel *label = style::label(text, type, nullptr, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QList<HubReturn> readHubReturns(HubFile &file, const HubLine &hub)
{
    QList<HubReturn> all;
    for (const ReceivedEntry &entry : hub.returns) {
        const PackageDescription said =
            parseDescription(frozenReturn(file.connection(), entry.key).manifest, entry.fileName);
        all.prepend({entry, visibleControls(said.note), said.reasons});
    }
    return all;
}

HubsSaid::HubsSaid(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)), m_reader(context.file())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::space(style::Space::Small));
}

void HubsSaid::showHub(const HubLine &hub)
{
    m_reader.ask<QList<HubReturn>>([hub](HubFile &file, Progress &) { return readHubReturns(file, hub); },
                                   [this](const QList<HubReturn> &returns) {
                                       m_returns = returns;
                                       fill();
                                   },
                                   [this](const Error &error) { m_context.sayError(error); });
}

void HubsSaid::fill()
{
    empty(*m_layout);
    if (m_returns.isEmpty())
        m_layout->addWidget(words(tr("No return came from this hub yet.")));
    for (const HubReturn &one : std::as_const(m_returns)) {
        const ReceivedEntry &entry = one.entry;
        m_layout->addWidget(words(tr("%1, revision %2: %3")
                                      .arg(periodForPeople(entry.period))
                                      .arg(entry.revision)
                                      .arg(becameInWords(entry.state)),
                                  style::Type::Strong));
        m_layout->addWidget(
            words(tr("Signed off by %1 on %2, taken in on %3")
                      .arg(visibleControls(entry.signedBy), dateForPeople(dayOfStamp(entry.signedAt)),
                           dateForPeople(dayOfStamp(entry.receivedAt))),
                  style::Type::Caption));
        if (!one.note.isEmpty())
            m_layout->addWidget(words(tr("“%1”").arg(one.note)));
        for (auto reason = one.reasons.constBegin(); reason != one.reasons.constEnd(); ++reason) {
            const QString label = warningLabel(reason.key());
            const QString to = reason.key() == QLatin1String("all") ? tr("To all warnings")
                : label.isEmpty()                                   ? visibleControls(reason.key())
                                                                    : label;
            m_layout->addWidget(words(tr("%1: “%2”").arg(to, visibleControls(reason.value()))));
        }
    }
}

HubsLists::HubsLists(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new FlowLayout(this, style::space(style::Space::Gap)))
    , m_reader(context.file())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HubsLists::showHub(const HubLine &hub)
{
    m_hub = hub.code;
    m_name = hub.name;
    m_reader.ask<Counts>(
        [code = hub.code](HubFile &file, Progress &) {
            Counts counts;
            for (const RecordTable *table : listed())
                counts.append({table, countOfHub(file.connection(), *table, code)});
            return counts;
        },
        [this](const Counts &counts) { fill(counts); },
        [this](const Error &error) { m_context.sayError(error); });
}

void HubsLists::fill(const Counts &counts)
{
    empty(*m_layout);
    for (const auto &[table, count] : counts) {
        if (count == 0)
            continue;
        auto *link =
            new style::LinkButton(tr("%1 %L2", "kind of record, how many").arg(many(*table)).arg(count));
        link->setToolTip(tr("Open the list of just this hub's"));
        connect(link, &QPushButton::clicked, this, [this, table = table] { open(*table); });
        m_layout->addWidget(link);
    }
    auto *rest = new QWidget; // the last takes what is left of the line
    rest->setFixedHeight(0);
    m_layout->addWidget(rest);
    updateGeometry();
}

void HubsLists::open(const RecordTable &table)
{
    m_reader.ask<QList<qint64>>(
        [code = m_hub, &table](HubFile &file, Progress &) {
            return keysOfHub(file.connection(), table, code);
        },
        [this, &table](const QList<qint64> &keys) {
            m_context.showRecords(table, tr("%1 of %2").arg(many(table), m_name), keys);
        },
        [this](const Error &error) { m_context.sayError(error); });
}

} // namespace doorstep
