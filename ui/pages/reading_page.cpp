#include "ui/pages/reading_page.h"

#include <QTimer>

namespace doorstep {

namespace {

constexpr int s_settlingMs = 500;

} // namespace

ReadingPage::ReadingPage(QString id, AppContext &context, QWidget *parent)
    : Page(std::move(id), context, parent), m_settling(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(s_settlingMs);
    connect(m_settling, &QTimer::timeout, this, [this] { read(); });
}

void ReadingPage::onChange(const ChangeNotice &)
{
    m_isStale = true;
    if (isVisible())
        m_settling->start();
}

void ReadingPage::onProgrammeChange()
{
    read();
}

void ReadingPage::readIfStale()
{
    if (m_isStale)
        read();
}

void ReadingPage::beginReading()
{
    m_isStale = false;
    m_settling->stop();
}

void ReadingPage::readWhatWaits()
{
    if (m_settling->isActive())
        read();
}

} // namespace doorstep
