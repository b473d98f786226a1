#include "ui/pages/hubs_views.h"

#include "ui/pages/hubs_output.h"
#include "ui/shell/app_context.h"

#include <QCheckBox>
#include <QComboBox>

namespace doorstep {

namespace {

QList<const NamedMeasure *> with(const HubsReading &reading,
                                 const std::function<bool(const Measure &)> &wanted)
{
    QList<const NamedMeasure *> found;
    for (const NamedMeasure &one : reading.measures)
        if (wanted(*one.measure))
            found.append(&one);
    return found;
}

} // namespace

HubsBeside::HubsBeside(HandingOn &handing, QWidget *parent)
    : HubsView(handing, parent), m_show(addBox(tr("&Shown as"), tr("Shown as")))
{
    for (const HubsShow show : allHubsShows())
        m_show->addItem(hubsShowLabel(show), int(show));
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { showSheet(); });
    finish();
}

void HubsBeside::showAs(HubsShow show)
{
    m_show->setCurrentIndex(m_show->findData(int(show)));
}

QList<const NamedMeasure *> HubsBeside::offered(const HubsReading &reading) const
{
    return QList<const NamedMeasure *>{nullptr} + with(reading, [](const Measure &) { return true; });
}

HubsSheet HubsBeside::make(const HubsChoice &choice) const
{
    const NamedMeasure *one = picked();
    return besideSheet(reading(), one ? QList<NamedMeasure>{*one} : reading().headlines(), choice);
}

HubsChoice HubsBeside::choice() const
{
    HubsChoice choice = HubsView::choice();
    choice.show = HubsShow(m_show->currentData().toInt());
    return choice;
}

QString HubsBeside::state() const
{
    return HubsView::state() + QLatin1Char(' ') + hubsShowName(choice().show);
}

void HubsBeside::setState(const QString &state)
{
    HubsView::setState(state.section(QLatin1Char(' '), 0, 0)); // empty: all headlines
    for (const HubsShow show : allHubsShows())
        if (hubsShowName(show) == state.section(QLatin1Char(' '), 1))
            showAs(show);
}

HubsTrend::HubsTrend(HandingOn &handing, QWidget *parent)
    : HubsView(handing, parent), m_oneScale(new QCheckBox(tr("&One scale for all")))
{
    m_oneScale->setChecked(true);
    m_oneScale->setToolTip(tr("Ticked, hubs can be compared by size; not ticked, each shows its own ups and "
                              "downs"));
    m_oneScale->setMinimumHeight(QComboBox().sizeHint().height()); // in line with the boxes
    addTool(m_oneScale);
    connect(m_oneScale, &QCheckBox::toggled, this, [this] { showSheet(); });
    finish();
}

QList<const NamedMeasure *> HubsTrend::offered(const HubsReading &reading) const
{
    return with(reading, [](const Measure &) { return true; });
}

HubsSheet HubsTrend::make(const HubsChoice &choice) const
{
    const NamedMeasure *one = picked();
    const bool isRead = one && !m_trend.columns.isEmpty() && m_trend.columns.first().measure == one->measure
        && m_trend.rows.size() == reading().hubs.size();
    return isRead ? trendSheet(reading(), m_trend, *one, choice) : HubsSheet();
}

HubsChoice HubsTrend::choice() const
{
    HubsChoice choice = HubsView::choice();
    choice.oneScale = m_oneScale->isChecked();
    return choice;
}

void HubsTrend::read()
{
    const NamedMeasure *one = picked();
    if (!one)
        return showSheet();
    ask([this, programme = programmeInForce(), reading = reading(),
         measure = one->measure](HubFile &file, Progress &progress) -> std::function<void()> {
        const HubGrid trend = readHubTrend(file, programme, reading, *measure, progress);
        return [this, trend] { m_trend = trend; };
    });
}

HubsWho::HubsWho(HandingOn &handing, QWidget *parent)
    : HubsView(handing, parent)
    , m_by(addBox(tr("&By"), tr("Broken down by")))
    , m_show(addBox(tr("Table &of"), tr("What the table holds")))
{
    for (const BreakdownId by :
         {BreakdownId::ImdDecile, BreakdownId::AgeBand, BreakdownId::Gender, BreakdownId::EthnicGroup,
          BreakdownId::Disability, BreakdownId::Setting, BreakdownId::LocalAuthority})
        m_by->addItem(breakdownLabel(by), int(by));
    m_show->addItem(tr("Shares"), int(HubsShow::ShareOfTarget));
    m_show->addItem(tr("Numbers"), int(HubsShow::Number));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { showSheet(); });
    finish();
}

void HubsWho::breakDownBy(BreakdownId by)
{
    m_by->setCurrentIndex(m_by->findData(int(by)));
}

QList<const NamedMeasure *> HubsWho::offered(const HubsReading &reading) const
{
    return with(reading, [](const Measure &measure) { return measure.has(BreakdownId::ImdDecile); });
}

HubsSheet HubsWho::make(const HubsChoice &choice) const
{
    const NamedMeasure *one = picked();
    const bool isRead = one && m_people.grid.rows.size() == reading().hubs.size()
        && !m_people.grid.columns.isEmpty() && m_people.grid.columns.first().measure == one->measure;
    return isRead ? peopleSheet(reading(), m_people, *one, choice) : HubsSheet();
}

HubsChoice HubsWho::choice() const
{
    HubsChoice choice = HubsView::choice();
    choice.show = HubsShow(m_show->currentData().toInt());
    return choice;
}

void HubsWho::read()
{
    const NamedMeasure *one = picked();
    if (!one)
        return showSheet();
    ask([this, programme = programmeInForce(), reading = reading(), measure = one->measure,
         by = BreakdownId(m_by->currentData().toInt())](HubFile &file,
                                                        Progress &progress) -> std::function<void()> {
        const HubPeople people = readHubPeople(file, programme, reading, *measure, by, progress);
        return [this, people] { m_people = people; };
    });
}

} // namespace doorstep
