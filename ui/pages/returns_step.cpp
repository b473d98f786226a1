#include "ui/pages/returns_step.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace doorstep {

namespace {

// The number in a ring, as tall as the heading beside it.
class StepNumber : public QWidget {
public:
    explicit StepNumber(int number) : m_number(number)
    {
        const int side = qRound(QFontMetricsF(style::font(style::Type::Heading)).height() * 1.25);
        setFixedSize(side, side);
        setAccessibleName(ReturnStep::tr("Step %1").arg(number));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::accentTint(palette()));
        painter.drawEllipse(rect());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setFont(style::font(style::Type::Strong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

ReturnStep::ReturnStep(int number, const QString &title, QWidget *parent)
    : QWidget(parent), m_state(style::label({}, style::Type::Caption, nullptr, true)), m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Gap));
    if (number > 0)
        head->addWidget(new StepNumber(number));
    head->addWidget(style::label(title, style::Type::Heading));
    head->addStretch(1);
    m_body->setSpacing(style::space(style::Space::Gap));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addLayout(m_body);
    m_state->hide();
}

void ReturnStep::setState(const QString &state)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

QString ReturnStep::state() const
{
    return m_state->text();
}

} // namespace doorstep
