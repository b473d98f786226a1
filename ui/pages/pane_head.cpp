#include "ui/pages/pane_head.h"

#include "records/refers_to.h"
#include "storage/record_store.h"
#include "ui/pages/whose_record.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

// Side by side and on in the next line; the last takes no more room than it wants.
FlowLayout *flowIn(QWidget *widget, style::Space gap)
{
    auto *flow = new FlowLayout(widget, style::space(gap));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    auto *rest = new QWidget; // the flow gives its last widget the rest of the line
    rest->setFixedHeight(0);
    flow->insertWidget(0, rest);
    return flow;
}

} // namespace

PaneHead::PaneHead(AppContext &context, const RecordTable &table, QWidget *parent)
    : PanePart(context, parent)
    , m_table(table)
    , m_title(style::label({}, style::Type::Title, nullptr, true))
    , m_lines(style::label({}, style::Type::Body, nullptr, true))
    , m_marks(new QWidget)
    , m_buttons(new QWidget)
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    flowIn(m_marks, style::Space::Small);
    flowIn(m_buttons, style::Space::Gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_lines, m_marks, m_buttons})
        body()->addWidget(part);
    m_marks->layout()->setContentsMargins(0, style::space(style::Space::Hair), 0, 0);
    m_buttons->layout()->setContentsMargins(0, style::space(style::Space::Small), 0, 0);
    m_buttons->hide();
    m_edit = addButton("edit", tr("Edit"));
    if (m_edit) {
        m_added = 0; // it stays the last
        connect(m_edit, &QPushButton::clicked, this, [this] {
            if (m_record)
                this->context().editRecord(*m_record);
        });
    }
}

bool PaneHead::concerns(const RecordTable &table) const
{
    return &table == &m_table || refersTo(m_table, table);
}

void PaneHead::read(bool)
{
    m_record = findRecord(context().connection(), m_table, key());
    if (!m_record)
        return;
    if (m_edit)
        m_edit->setVisible(context().whyNotEdited(*m_record).isEmpty());
    Words shown = words(*m_record);
    m_title->setText(shown.title);
    shown.lines.prepend(whoseRecord(context(), m_record->head()));
    shown.lines.removeAll(QString());
    m_lines->setText(shown.lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!shown.lines.isEmpty());
    setMarks(shown.marks);
}

void PaneHead::setMarks(const QList<Words::Mark> &marks)
{
    auto *flow = static_cast<FlowLayout *>(m_marks->layout());
    while (flow->count() > 1) {
        QLayoutItem *item = flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < marks.size(); ++i) {
        auto *badge = new Badge(marks[i].text, marks[i].kind, m_marks);
        flow->insertWidget(i, badge);
        badge->show();
    }
    m_marks->setVisible(!marks.isEmpty());
    m_marks->updateGeometry();
}

QPushButton *PaneHead::addButton(const char *icon, const QString &text, bool alsoToRead)
{
    if (!alsoToRead && !context().canEdit())
        return nullptr;
    auto *button = new QPushButton(style::icon(icon), text);
    static_cast<FlowLayout *>(m_buttons->layout())->insertWidget(m_added++, button);
    m_buttons->show();
    return button;
}

void PaneHead::leaveEditOut()
{
    delete std::exchange(m_edit, nullptr);
}

void PaneHead::addBelow(QWidget *widget)
{
    body()->addWidget(widget);
}

} // namespace doorstep
