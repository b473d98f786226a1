#include "ui/pages/funding_bar.h"

#include "base/clock.h"
#include "records/funding.h"
#include "storage/funding_sums.h"
#include "storage/record_list.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_choices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace doorstep {

struct FundingTotals {
    struct Block {
        QString title;
        QList<FundingSum> sums;
    };
    QList<Block> blocks;
};

namespace {

QString pounds(qint64 pence)
{
    return moneyForPeople(Money{pence});
}

// "Cash £900 · Time £300" of what is secured; empty where it is all of one kind.
QString kindsOf(const QList<FundingSum> &sums)
{
    QStringList kinds;
    for (const QString &code : {QStringLiteral("cash"), QStringLiteral("in_kind"), QStringLiteral("time")})
        if (const qint64 pence = penceOf(sums, u"secured", code))
            kinds.append(FundingBar::tr("%1 %2", "kind of funding, amount")
                             .arg(codeLabel(CodeListId::FundingKind, code), pounds(pence)));
    return kinds.join(QStringLiteral(" · "));
}

// A quiet card.
class Block : public QWidget {
public:
    explicit Block(const FundingTotals::Block &content)
    {
        auto *layout = new QVBoxLayout(this);
        style::setMargins(layout, style::Space::Gap, style::Space::Hair);
        const QString secured = pounds(penceOf(content.sums, u"secured"));
        const QString pledged = pounds(penceOf(content.sums, u"pledged"));
        layout->addWidget(style::label(content.title, style::Type::Caption, this, true));
        layout->addWidget(
            style::label(FundingBar::tr("%1 secured").arg(secured), style::Type::Heading, this, true));
        layout->addWidget(
            style::label(FundingBar::tr("and %1 pledged").arg(pledged), style::Type::Body, this, true));
        if (const QString kinds = kindsOf(content.sums); !kinds.isEmpty())
            layout->addWidget(style::label(kinds, style::Type::Caption, this, true));
        layout->addStretch(1);
        setAccessibleName(FundingBar::tr("%1: %2 secured, %3 pledged").arg(content.title, secured, pledged));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::panel(palette()));
        const int radius = style::space(style::Space::Small);
        painter.drawRoundedRect(rect(), radius, radius);
    }
};

struct Asked {
    QString title;
    std::optional<Period> period;
};

// What the sums are wanted of: all that is shown, and of that the quarter, the year and the programme.
QList<Asked> askedOf(const Programme &programme, bool isNarrowed)
{
    QList<Asked> asked{
        {isNarrowed ? FundingBar::tr("What is shown") : FundingBar::tr("In all"), std::nullopt}};
    for (const PeriodChoice &choice : periodChoices(programme, Clock::today()))
        if (choice.id == QLatin1String("this-quarter") || choice.id == QLatin1String("this-year")
            || (choice.id == QLatin1String("whole") && programme.to.isValid()))
            asked.append({choice.name, choice.period});
    return asked;
}

FundingTotals totalsOf(HubFile &file, const ListQuery &query, bool isNarrowed, const QList<Asked> &asked)
{
    std::optional<QList<qint64>> keys;
    if (isNarrowed) {
        RecordList list(file.connection(), query);
        list.waitUntilComplete();
        keys = list.keys(0, list.count());
    }
    FundingTotals totals;
    const ReadTogether moment(file.connection());
    for (const Asked &one : asked)
        totals.blocks.append({one.title, fundingSums(file.connection(), keys, one.period)});
    return totals;
}

} // namespace

FundingBar::FundingBar(AppContext &context, RecordModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_reader(new QuietReader(context.file(), this))
    , m_blocks(new QHBoxLayout(this))
{
    m_blocks->setContentsMargins(0, 0, 0, 0);
    m_blocks->setSpacing(style::space(style::Space::Gap));
    hide(); // until there is something to add up
    connect(&model, &RecordModel::modelReset, this, &FundingBar::refresh);
    connect(&model, &RecordModel::totalChanged, this, &FundingBar::refresh);
    refresh();
}

void FundingBar::refresh()
{
    const bool isNarrowed = m_model.isNarrowed();
    const QList<Asked> asked = askedOf(m_context.programme(), isNarrowed);
    m_reader->ask<FundingTotals>(
        [query = m_model.query(), isNarrowed, asked](HubFile &file, Progress &) {
            return totalsOf(file, query, isNarrowed, asked);
        },
        [this](const FundingTotals &totals) { show(totals); });
}

void FundingBar::show(const FundingTotals &totals)
{
    while (QLayoutItem *item = m_blocks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FundingTotals::Block &block : totals.blocks)
        m_blocks->addWidget(new Block(block), 1);
    const bool isEmpty = totals.blocks.isEmpty() || totals.blocks.first().sums.isEmpty();
    setVisible(!isEmpty || m_model.isNarrowed());
}

} // namespace doorstep
