#include "ui/print/page_steps.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace doorstep {

namespace {

QToolButton *stepButton(const char *icon, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setShortcut(key);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PageSteps::PageSteps(QWidget *parent)
    : QWidget(parent)
    , m_back(stepButton("chevron-left", tr("Page before"), QKeySequence(Qt::Key_PageUp)))
    , m_page(new QSpinBox)
    , m_count(style::label({}, style::Type::Body))
    , m_forward(stepButton("chevron-right", tr("Page after"), QKeySequence(Qt::Key_PageDown)))
{
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    setFocusProxy(m_page);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_page, m_count, m_forward})
        layout->addWidget(widget);
    setCount(1);
    connect(m_back, &QToolButton::clicked, m_page, &QSpinBox::stepDown);
    connect(m_forward, &QToolButton::clicked, m_page, &QSpinBox::stepUp);
    connect(m_page, &QSpinBox::valueChanged, this, &PageSteps::followPage);
}

void PageSteps::setCount(int pages)
{
    m_page->setRange(1, pages);
    m_count->setText(tr("of %L1").arg(pages));
    followPage();
}

void PageSteps::followPage()
{
    m_back->setEnabled(m_page->value() > m_page->minimum());
    m_forward->setEnabled(m_page->value() < m_page->maximum());
    Q_EMIT pageChanged(m_page->value() - 1);
}

} // namespace doorstep
