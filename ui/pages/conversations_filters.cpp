#include "ui/pages/conversations_filters.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace doorstep {

ConversationsFilters::ConversationsFilters(HubFile &file, RecordModel &model, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_model(model)
    , m_since(makeBox(tr("Since"), tr("Any time")))
    , m_organiser(makeBox(tr("Organiser"), tr("Any organiser")))
    , m_theme(makeBox(tr("Theme"), tr("Any theme")))
    , m_unnamed(new QCheckBox(tr("Nobody linked")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    for (QWidget *box : std::initializer_list<QWidget *>{m_since, m_organiser, m_theme, m_unnamed})
        layout->addWidget(box);
    m_unnamed->setToolTip(tr("Only conversations that are not linked to a person"));
    connect(m_since, &QComboBox::activated, this,
            [this] { narrow("held_on", Filter::Operator::From, m_since->currentData().toString()); });
    connect(m_organiser, &QComboBox::activated, this, [this] {
        narrow("organiser_id", Filter::Operator::Equals, m_organiser->currentData().toString());
    });
    connect(m_theme, &QComboBox::activated, this,
            [this] { narrow("themes", Filter::Operator::Contains, m_theme->currentData().toString()); });
    connect(m_unnamed, &QCheckBox::clicked, this, [this](bool on) {
        m_model.setCondition(
            QStringLiteral("person_id"),
            on ? std::optional(Filter{QStringLiteral("person_id"), Filter::Operator::Empty, {}})
               : std::nullopt);
    });
    fillPeriods();
    refresh();
}

QComboBox *ConversationsFilters::makeBox(const QString &name, const QString &any)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(any, QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

void ConversationsFilters::fillPeriods()
{
    const QDate today = Clock::today();
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const std::pair<QString, QDate> periods[] = {{tr("Last 7 days"), today.addDays(-6)},
                                                 {tr("This month"), month},
                                                 {tr("This quarter"), quarter},
                                                 {tr("This year"), QDate(today.year(), 1, 1)},
                                                 {tr("Last 12 months"), addMonths(today, -12).addDays(1)}};
    for (const auto &[name, from] : periods)
        m_since->addItem(name, dateToText(from));
}

void ConversationsFilters::refresh()
{
    const QVariant organiser = m_organiser->currentData();
    const QVariant theme = m_theme->currentData();
    while (m_organiser->count() > 1)
        m_organiser->removeItem(1);
    while (m_theme->count() > 1)
        m_theme->removeItem(1);
    for (const DistinctValue &value :
         distinctValues(m_file.connection(), Conversation::table(), "organiser_id", {}, 200))
        m_organiser->addItem(value.shown, value.value);
    for (const QString &code : m_file.codes().codes(CodeListId::Theme))
        m_theme->addItem(codeLabel(CodeListId::Theme, code), code);
    m_organiser->setCurrentIndex(qMax(0, m_organiser->findData(organiser)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(theme)));
}

void ConversationsFilters::narrow(const char *column, Filter::Operator op, const QString &value)
{
    const QString name = QString::fromLatin1(column);
    m_model.setCondition(name, value.isEmpty() ? std::nullopt : std::optional(Filter{name, op, {value}}));
}

void ConversationsFilters::follow()
{
    const auto valueOf = [this](const char *column) {
        for (const Filter &filter : m_model.conditions())
            if (filter.column == QLatin1String(column))
                return filter.values.value(0);
        return QString();
    };
    m_since->setCurrentIndex(qMax(0, m_since->findData(valueOf("held_on"))));
    m_organiser->setCurrentIndex(qMax(0, m_organiser->findData(valueOf("organiser_id"))));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(valueOf("themes"))));
    bool unnamed = false;
    for (const Filter &filter : m_model.conditions())
        unnamed =
            unnamed || (filter.column == QLatin1String("person_id") && filter.op == Filter::Operator::Empty);
    m_unnamed->setChecked(unnamed);
}

} // namespace doorstep
