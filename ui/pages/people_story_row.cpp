#include "ui/pages/people_story_row.h"

#include "base/dates.h"
#include "ui/style/colours.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace doorstep {

namespace {

constexpr int mostWords = 180; // the whole stands in the record

class Thread : public QWidget {
public:
    explicit Thread(bool isLast) : m_isLast(isLast)
    {
        setFixedWidth(style::space(style::Space::Wide));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = style::space(style::Space::Small) * 0.9;
        const QPointF knot(width() / 2.0, fontMetrics().height() / 2.0 + style::space(style::Space::Hair));
        painter.setPen(QPen(style::hairline(palette()), qMax(1.0, radius / 2)));
        if (!m_isLast)
            painter.drawLine(knot, QPointF(knot.x(), height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::accent(palette()));
        painter.drawEllipse(knot, radius, radius);
    }

private:
    bool m_isLast;
};

QString shortened(const QString &words)
{
    const QString plain = words.simplified();
    return plain.size() <= mostWords ? plain : QString(plain.left(mostWords) + QChar(0x2026));
}

} // namespace

PeopleStoryRow::PeopleStoryRow(const StoryItem &item, bool isLast, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    const QString day = item.day.isValid() ? dateForPeople(item.day) : tr("no date");
    QLabel *date = style::label(day, style::Type::Caption);
    date->setFixedWidth(style::widthOf(12));
    date->setAlignment(Qt::AlignRight | Qt::AlignTop);
    date->setContentsMargins(0, style::space(style::Space::Hair), 0, 0);
    layout->addWidget(date, 0, Qt::AlignTop);
    layout->addWidget(new Thread(isLast));
    auto *text = new QVBoxLayout;
    text->setSpacing(style::space(style::Space::Hair));
    text->setContentsMargins(0, 0, 0, style::space(style::Space::Gap));
    auto *title = new style::LinkButton(item.title);
    connect(title, &QPushButton::clicked, this, &PeopleStoryRow::opened);
    text->addWidget(title, 0, Qt::AlignLeft);
    if (!item.detail.isEmpty())
        text->addWidget(style::label(item.detail, style::Type::Caption, nullptr, true));
    if (!item.words.isEmpty())
        text->addWidget(style::label(shortened(item.words), style::Type::Body, nullptr, true));
    layout->addLayout(text, 1);
}

} // namespace doorstep
