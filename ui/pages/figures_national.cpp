#include "ui/pages/figures_national.h"

#include "ui/style/metrics.h"
#include "ui/widgets/badge.h"

#include <QBoxLayout>
#include <QLabel>

namespace doorstep {

FigureNational::FigureNational(QWidget *parent)
    : QWidget(parent)
    , m_sum(style::label({}, style::Type::Strong, nullptr, true))
    , m_range(style::label({}, style::Type::Caption, nullptr, true))
    , m_line(new QHBoxLayout)
{
    m_line->setSpacing(style::space(style::Space::Wide));
    m_line->addWidget(m_sum, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addLayout(m_line);
    layout->addWidget(m_range);
    clear();
}

void FigureNational::clear()
{
    m_sum->setText(tr("Adding up the hubs…"));
    m_range->hide();
}

void FigureNational::showFigure(const NationalFigure &figure)
{
    m_sum->setText(nationalText(figure));
    m_range->setText(rangeText(figure));
    m_range->setVisible(!m_range->text().isEmpty());
}

void FigureNational::showRecount(const FigureRecount &recount, const Measure &measure)
{
    delete m_badge;
    m_badge = nullptr;
    if (recount.returns == 0)
        return;
    const int differences = int(recount.of(measure.nameText()).size());
    m_badge = differences == 0
        ? new Badge(tr("✓ Agrees with what %n hub(s) sent", nullptr, recount.hubs), Badge::Kind::Good)
        : new Badge(tr("▲ %n number(s) differ from what hubs sent", nullptr, differences),
                    Badge::Kind::Warning);
    m_badge->setToolTip(recountText(recount, &measure));
    m_line->addWidget(m_badge, 0, Qt::AlignTop);
}

QString FigureNational::text() const
{
    return m_sum->text();
}

QString FigureNational::badgeText() const
{
    return m_badge ? m_badge->text() : QString();
}

} // namespace doorstep
