#include "ui/pages/record_detail.h"

#include "records/refers_to.h"
#include "storage/record_list.h"
#include "storage/record_store.h"
#include "ui/pages/whose_record.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_relatedShown = 8;

constexpr int s_partsOfTitle = 3;

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("doorstep::Field", field.label);
}

// What tells a record from its neighbours in a list under the record that they refer to by `link`: its own
// name, or else the first things said of it besides.
QString titleBeside(Connection &connection, const ListRow &row, const Field &link)
{
    const RecordTable &table = row.record.table();
    if (table.find(u"name") || table.find(u"title"))
        return titleOf(connection, row.record);
    QStringList parts;
    for (int i = 0; i < int(table.fields.size()) && parts.size() < s_partsOfTitle; ++i) {
        const Field &field = table.fields[size_t(i)];
        const QString shown = row.shown(i).simplified();
        if (&field != &link && field.form != TextForm::Identifier && !shown.isEmpty())
            parts.append(shown);
    }
    return parts.isEmpty() ? titleOf(connection, row.record) : parts.join(QStringLiteral(" · "));
}

} // namespace

RecordDetail::RecordDetail(AppContext &context, const RecordTable &table, QWidget *parent)
    : DetailPane(parent), m_context(context), m_table(table), m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(style::Space::Small), 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details of what is selected"));
    layout->addWidget(m_scroll);
    showRecord(0);
}

void RecordDetail::showRecord(qint64 key)
{
    if (key == m_key)
        return;
    m_key = key;
    const std::optional<AnyRecord> record =
        key ? findRecord(m_context.connection(), m_table, key) : std::nullopt;
    // Later: it may be a button in there that was pressed to come here.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(record ? makeContent(*record) : new QWidget);
}

void RecordDetail::onChange(const ChangeNotice &notice)
{
    for (const ChangeNotice::Records &records : notice.records)
        if (records.table == &m_table || refersTo(*records.table, m_table)) {
            showRecord(std::exchange(m_key, -1));
            return;
        }
}

QWidget *RecordDetail::makeContent(const AnyRecord &record)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    style::setMargins(layout, style::Space::Gap, style::Space::Wide);
    layout->addWidget(makeHead(record));
    layout->addWidget(makeFields(record));
    addRelated(layout);
    layout->addStretch(1);
    return content;
}

QWidget *RecordDetail::makeHead(const AnyRecord &record)
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    style::setMargins(layout, style::Space::Hair, style::Space::Small);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        style::label(QCoreApplication::translate("doorstep::Record", m_table.one), style::Type::Caption));
    layout->addWidget(
        style::label(titleOf(m_context.connection(), record), style::Type::Heading, nullptr, true));
    if (const QString whose = whoseRecord(m_context, record.head()); !whose.isEmpty())
        layout->addWidget(style::label(whose, style::Type::Body, nullptr, true));
    if (m_context.canEdit(m_table) && m_context.whyNotEdited(record).isEmpty()) {
        auto *edit = new QPushButton(style::icon("edit"), tr("Edit"));
        layout->addSpacing(style::space(style::Space::Small));
        layout->addWidget(edit, 0, Qt::AlignLeft);
        connect(edit, &QPushButton::clicked, this, [this, record] { m_context.editRecord(record); });
    }
    return head;
}

QWidget *RecordDetail::makeFields(const AnyRecord &record)
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Wide));
    grid->setVerticalSpacing(style::space(style::Space::Gap));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Field &field : m_table.fields) {
        if (isEmpty(field, record.data()) || qstrcmp(field.column, "id") == 0)
            continue;
        QLabel *label = style::label(labelOf(field), style::Type::Caption, nullptr, true);
        QWidget *value = makeValue(field, record);
        if (field.form == TextForm::Free) { // words want the whole width
            grid->addWidget(label, row++, 0, 1, 2);
            grid->addWidget(value, row++, 0, 1, 2);
        } else {
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(value, row++, 1);
        }
    }
    return fields;
}

QWidget *RecordDetail::makeValue(const Field &field, const AnyRecord &record)
{
    if (field.kind == FieldKind::Reference) {
        const qint64 key = *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
        const RecordTable &target = field.target();
        auto *link = new style::LinkButton(titleOf(m_context.connection(), target, key));
        connect(link, &QPushButton::clicked, this,
                [this, &target, key] { m_context.openRecord(target, key); });
        return link;
    }
    QLabel *value = style::label(forPeople(field, record.data()), style::Type::Body, nullptr, true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

void RecordDetail::addRelated(QVBoxLayout *layout)
{
    for (const RecordTable *table : allTables())
        for (const Field &field : table->fields)
            if (field.kind == FieldKind::Reference && &field.target() == &m_table)
                addList(layout, *table, field);
}

void RecordDetail::addList(QVBoxLayout *layout, const RecordTable &table, const Field &field)
{
    ListQuery query;
    query.table = &table;
    query.filters = {{field.name(), Filter::Operator::Equals, {QString::number(m_key)}}};
    RecordList list(m_context.connection(), query);
    if (list.count() == 0)
        return;
    auto *section = new QWidget;
    auto *lines = new QVBoxLayout(section);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(style::space(style::Space::Hair));
    const QString many = QCoreApplication::translate("doorstep::Record", table.many);
    const QString title = list.isComplete() ? tr("%1 (%L2)").arg(many).arg(list.count()) : many;
    lines->addWidget(style::label(title, style::Type::Strong));
    for (const ListRow &row : list.fetch(0, s_relatedShown)) {
        const qint64 key = row.record.head().key;
        auto *link = new style::LinkButton(titleBeside(m_context.connection(), row, field));
        connect(link, &QPushButton::clicked, this, [this, &table, key] { m_context.openRecord(table, key); });
        lines->addWidget(link);
    }
    if (list.count() > s_relatedShown)
        lines->addWidget(
            style::label(tr("and more, on the page of %1").arg(many.toLower()), style::Type::Caption));
    layout->addWidget(section);
}

} // namespace doorstep
