#include "ui/pages/content_pane.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace doorstep {

ContentPane::ContentPane(AppContext &context, QWidget *parent)
    : DetailPane(parent), m_context(context), m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(style::Space::Small), 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details of what is selected"));
    layout->addWidget(m_scroll);
}

void ContentPane::showRecord(qint64 key)
{
    if (key == m_key)
        return;
    m_key = key;
    make();
}

void ContentPane::make()
{
    // A button of the old content may be what led here: it goes when its click is over.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    QWidget *content = m_key ? makeContent(m_key) : nullptr;
    m_scroll->setWidget(content ? content : new QWidget);
}

void ContentPane::onChange(const ChangeNotice &notice)
{
    for (const ChangeNotice::Records &records : notice.records)
        if (m_key && concerns(*records.table)) {
            const int scrolled = m_scroll->verticalScrollBar()->value();
            make();
            m_scroll->verticalScrollBar()->setValue(scrolled);
            return;
        }
}

QLabel *ContentPane::makeWords(const QString &words)
{
    QLabel *label = style::label(words, style::Type::Body, nullptr, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *ContentPane::addSection(QVBoxLayout *layout, const QString &title)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(style::space(style::Space::Small));
    section->addWidget(style::label(title, style::Type::Strong));
    layout->addLayout(section);
    return section;
}

void ContentPane::markOverdue(QLabel &caption)
{
    QPalette ink = caption.palette();
    ink.setColor(QPalette::PlaceholderText, style::warning(ink));
    caption.setPalette(ink);
}

} // namespace doorstep
