#include "ui/pages/same_person_cell.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

namespace doorstep {

SamePersonCell::SamePersonCell(const QString &words, bool isNothing, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton)
    , m_words(style::label(words, isNothing ? style::Type::Caption : style::Type::Body, nullptr, true))
{
    auto *layout = new QHBoxLayout(this);
    style::setMargins(layout, style::Space::Small, style::Space::Small);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1, Qt::AlignTop);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void SamePersonCell::mousePressEvent(QMouseEvent *)
{
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->setChecked(true);
}

// What stays lies on a tinted field; the filled circle says the same without colour.
void SamePersonCell::paintEvent(QPaintEvent *)
{
    if (!m_button->isChecked())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::accentTint(palette()));
    painter.drawRoundedRect(rect(), style::space(style::Space::Small), style::space(style::Space::Small));
}

} // namespace doorstep
