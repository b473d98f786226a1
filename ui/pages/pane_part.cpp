#include "ui/pages/pane_part.h"

#include "storage/record_store.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace doorstep {

PanePart::PanePart(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_title(style::label({}, style::Type::Strong, this))
    , m_summary(style::label({}, style::Type::Caption, this, true))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(style::space(style::Space::Small));
    m_head->setSpacing(style::space(style::Space::Gap));
    m_head->addWidget(m_title);
    m_head->addWidget(m_summary, 1);
    m_title->hide();
    m_summary->setVisible(false);
    m_body->addLayout(m_head);
}

void PanePart::showRecord(qint64 key)
{
    const bool isOther = std::exchange(m_key, key) != key;
    read(isOther);
}

void PanePart::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_summary->setVisible(!title.isEmpty());
}

void PanePart::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

QWidget *PanePart::renewed(QWidget *old)
{
    if (old) {
        old->hide();
        old->deleteLater();
    }
    auto *made = new QWidget;
    m_body->addWidget(made);
    made->show();
    return made;
}

void PanePart::addBesideTitle(QWidget *widget)
{
    m_head->addWidget(widget);
}

PartsPane::PartsPane(AppContext &context, const RecordTable &table, QWidget *parent)
    : DetailPane(parent)
    , m_context(context)
    , m_table(table)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(style::Space::Small), 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its parts take the keyboard, and it follows them
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details of what is selected"));
    layout->addWidget(m_scroll);
    style::setMargins(m_layout, style::Space::Gap, style::Space::Wide);
    m_layout->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->hide();
    m_content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &PartsPane::followFocus);
    setAcceptDrops(context.canEdit());
}

PartsPane::~PartsPane()
{
    disconnect(qApp, nullptr, this, nullptr); // its parts lose the focus while it goes
}

// Nobody scrolls sideways to read a line: the list beside the pane gives way, up to a point. What was needed
// once is kept, so that the pane does not jump from record to record.
void PartsPane::makeRoom()
{
    const int needed = m_content->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width() + layout()->contentsMargins().left();
    setMinimumWidth(qMax(minimumWidth(), qMin(needed, style::widthOf(52))));
}

bool PartsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        makeRoom();
    return DetailPane::eventFilter(watched, event);
}

void PartsPane::add(PanePart *part)
{
    m_parts.append(part);
    m_layout->insertWidget(m_layout->count() - 1, part);
}

// Also where a command put the keyboard into a field further down, not Tab.
void PartsPane::followFocus(QWidget *, QWidget *now)
{
    if (now && m_content->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now);
}

void PartsPane::showRecord(qint64 key)
{
    if (key == m_key)
        return;
    m_key = key;
    show([](const PanePart &) { return true; });
    m_scroll->verticalScrollBar()->setValue(0);
}

void PartsPane::show(const std::function<bool(const PanePart &)> &wanted)
{
    const bool isThere = m_key && findRecord(m_context.connection(), m_table, m_key);
    if (isThere)
        for (PanePart *part : std::as_const(m_parts))
            if (part->key() != m_key || wanted(*part))
                part->showRecord(m_key);
    m_content->setVisible(isThere);
}

void PartsPane::onChange(const ChangeNotice &notice)
{
    if (!m_key)
        return;
    if (!isVisible()) {
        m_missed.append(notice.records);
        return;
    }
    show([&notice](const PanePart &part) {
        for (const ChangeNotice::Records &records : notice.records)
            if (part.concerns(*records.table))
                return true;
        return false;
    });
}

// What changed while another page was in front is read now that somebody looks.
void PartsPane::showEvent(QShowEvent *event)
{
    DetailPane::showEvent(event);
    if (m_missed.isEmpty())
        return;
    ChangeNotice notice;
    notice.records = std::exchange(m_missed, {});
    onChange(notice);
}

PanePart *PartsPane::takerOf(const QMimeData &dragged) const
{
    if (m_key)
        for (PanePart *part : m_parts)
            if (part->takes(dragged))
                return part;
    return nullptr;
}

void PartsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (takerOf(*event->mimeData()))
        event->acceptProposedAction();
}

void PartsPane::dropEvent(QDropEvent *event)
{
    if (PanePart *part = takerOf(*event->mimeData())) {
        event->acceptProposedAction();
        part->drop(*event->mimeData());
    }
}

} // namespace doorstep
