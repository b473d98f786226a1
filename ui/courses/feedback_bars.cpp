#include "ui/courses/feedback_bars.h"

#include "ui/style/colours.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_leastBar = 12; // characters

// A share of a track; the track shows where the end is.
class Bar : public QWidget {
public:
    explicit Bar(qreal share) : m_share(share)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumWidth(style::widthOf(s_leastBar));
        setFixedHeight(fontMetrics().height() * 2 / 3);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal round = track.height() / 4;
        painter.setPen(QPen(style::hairline(palette()), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track, round, round);
        if (m_share <= 0)
            return;
        QRectF filled = track;
        filled.setWidth(std::max(track.height() / 2, track.width() * m_share));
        if (isRightToLeft())
            filled.moveRight(track.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::mixed(palette().color(QPalette::Window), style::accent(palette()), 0.7));
        painter.drawRoundedRect(filled, round, round);
    }

private:
    qreal m_share;
};

} // namespace

QString ratingName(int rating)
{
    if (rating == highestRating)
        return FeedbackBars::tr("%1, very good", "the highest rating").arg(rating);
    return rating == 1 ? FeedbackBars::tr("%1, poor", "the lowest rating").arg(rating)
                       : QString::number(rating);
}

FeedbackBars::FeedbackBars(const FeedbackSum &sum, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Gap));
    grid->setVerticalSpacing(style::space(style::Space::Hair));
    grid->setColumnStretch(1, 1);
    const int most = *std::max_element(sum.ratings.begin(), sum.ratings.end());
    QStringList words;
    for (int rating = highestRating; rating >= 1; --rating) {
        const int row = highestRating - rating;
        const int count = sum.count(rating);
        QLabel *name = style::label(ratingName(rating), style::Type::Caption);
        name->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(name, row, 0);
        grid->addWidget(new Bar(most > 0 ? qreal(count) / most : 0), row, 1);
        words.append(tr("rated %1: %2").arg(ratingName(rating)).arg(count));
        if (count == 0) {
            grid->addWidget(style::label(QString::number(count), style::Type::Caption), row, 2);
            continue;
        }
        auto *link = new style::LinkButton(tr("%L1").arg(count));
        link->setAccessibleName(tr("%n learner(s) rated it %1", nullptr, count).arg(rating));
        connect(link, &QPushButton::clicked, this, [this, rating] { Q_EMIT chosen(rating); });
        grid->addWidget(link, row, 2, Qt::AlignLeft);
    }
    setAccessibleName(tr("Ratings"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

} // namespace doorstep
