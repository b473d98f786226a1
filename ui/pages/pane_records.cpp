#include "ui/pages/pane_records.h"

#include "base/dates.h"
#include "records/funding.h"
#include "records/stories.h"
#include "storage/record_store.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int mostRows = 40; // all of them stand on their own page
constexpr int mostWords = 180;

QString shortened(const QString &words)
{
    const QString plain = words.simplified();
    return plain.size() <= mostWords ? plain : QString(plain.left(mostWords) + QChar(0x2026));
}

} // namespace

PaneRecords::PaneRecords(AppContext &context, const RecordTable &table, const char *owner,
                         const QString &title, QWidget *parent)
    : PanePart(context, parent)
    , m_table(table)
    , m_owner(owner)
    , m_add(new QPushButton(style::icon("add"), {}))
{
    setTitle(title);
    m_add->setFlat(true);
    m_add->hide();
    addBesideTitle(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        AnyRecord record(m_table);
        *static_cast<qint64 *>(m_table.at(m_owner).at(record.data())) = key();
        prepare(record);
        this->context().editRecord(record);
    });
}

void PaneRecords::setAdd(const QString &text)
{
    m_add->setText(text);
    m_add->setVisible(context().canEdit());
}

bool PaneRecords::concerns(const RecordTable &table) const
{
    return &table == &m_table;
}

void PaneRecords::read(bool)
{
    delete m_list;
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    body()->addWidget(m_list);
    const QList<AnyRecord> records =
        findReferring(context().connection(), m_table, m_table.at(m_owner), key());
    const QList<PaneRow> shown = rows(records);
    for (const PaneRow &row : shown.first(qMin(shown.size(), qsizetype(mostRows))))
        layout->addWidget(makeRow(row));
    if (shown.isEmpty() && !m_invitation.isEmpty())
        layout->addWidget(style::label(m_invitation, style::Type::Caption, nullptr, true));
    if (shown.size() > mostRows) {
        auto *all = new style::LinkButton(tr("Show all %Ln", nullptr, int(shown.size())));
        QList<qint64> keys;
        for (const PaneRow &row : shown)
            keys.append(row.key);
        connect(all, &QPushButton::clicked, this, [this, keys] {
            const RecordTable &owner = m_table.at(m_owner).target();
            context().showRecords(m_table, titleOf(context().connection(), owner, key()), keys);
        });
        layout->addWidget(all);
    }
}

QWidget *PaneRecords::makeRow(const PaneRow &row)
{
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    auto *title = new style::LinkButton(row.title);
    title->setAccessibleDescription(style::onOneLine({row.end, row.detail}));
    connect(title, &QPushButton::clicked, this,
            [this, key = row.key] { context().openRecord(m_table, key); });
    line->addWidget(title);
    line->addStretch(1);
    if (!row.end.isEmpty())
        line->addWidget(style::label(row.end, style::Type::Body));
    layout->addLayout(line);
    if (!row.detail.isEmpty())
        layout->addWidget(style::label(row.detail, style::Type::Caption, nullptr, true));
    if (!row.words.isEmpty())
        layout->addWidget(style::label(shortened(row.words), style::Type::Body, nullptr, true));
    return shown;
}

PaneMoney::PaneMoney(AppContext &context, const char *owner, QWidget *parent)
    : PaneRecords(context, Funding::table(), owner, tr("Money drawn in"), parent)
{
    setInvitation(tr("No money, gifts in kind or time are written down yet."));
    setAdd(tr("Add funding"));
}

QList<PaneRow> PaneMoney::rows(const QList<AnyRecord> &records)
{
    qint64 secured = 0;
    qint64 pledged = 0;
    QList<Funding> all;
    for (const AnyRecord &record : records) {
        all.append(record.as<Funding>());
        const bool isSecured = all.last().status.code == QLatin1String("secured");
        (isSecured ? secured : pledged) += all.last().amount.pence.value_or(0);
    }
    std::stable_sort(all.begin(), all.end(), [](const Funding &left, const Funding &right) {
        return left.receivedOn > right.receivedOn;
    });
    QList<PaneRow> rows;
    for (const Funding &funding : all)
        rows.append(
            {funding.key,
             funding.source,
             style::onOneLine({dateForPeople(funding.receivedOn),
                               codeLabel(CodeListId::FundingKind, funding.kind.code),
                               codeLabel(CodeListId::FundingStatus, funding.status.code), funding.reference}),
             {},
             moneyForPeople(funding.amount)});
    QStringList sums;
    if (secured || (!all.isEmpty() && !pledged))
        sums.append(tr("%1 secured").arg(moneyForPeople({secured})));
    if (pledged)
        sums.append(tr("%1 not secured yet").arg(moneyForPeople({pledged})));
    setSummary(sums.join(QStringLiteral(" · ")));
    return rows;
}

PaneStories::PaneStories(AppContext &context, const char *owner, QWidget *parent)
    : PaneRecords(context, Story::table(), owner, tr("Stories"), parent)
{
    setInvitation(tr("No story is told yet."));
    setAdd(tr("Add a story"));
}

QList<PaneRow> PaneStories::rows(const QList<AnyRecord> &records)
{
    QList<Story> all;
    for (const AnyRecord &record : records)
        all.append(record.as<Story>());
    std::stable_sort(all.begin(), all.end(),
                     [](const Story &left, const Story &right) { return left.toldOn > right.toldOn; });
    QList<PaneRow> rows;
    for (const Story &story : all) {
        const bool mayPublish = story.publishConsent.code == QLatin1String("yes");
        rows.append({story.key,
                     story.title,
                     style::onOneLine({dateForPeople(story.toldOn),
                                       mayPublish ? tr("may be published") : tr("not to be published")}),
                     story.text,
                     {}});
    }
    return rows;
}

} // namespace doorstep
