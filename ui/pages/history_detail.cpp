#include "ui/pages/history_detail.h"

#include "base/moments.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace doorstep {

namespace {

constexpr int s_keyRole = Qt::UserRole;
constexpr int s_tableRole = Qt::UserRole + 1;
constexpr int s_openedAtOnce = 12; // more records than these begin closed

QString recordLabel(const ChangedRecordWords &record)
{
    if (record.isMany)
        return ChangeDetail::tr("%1, %2").arg(record.title, record.action);
    const QString kind = QCoreApplication::translate("doorstep::Record", record.table->one);
    return ChangeDetail::tr("%1 %2: %3").arg(kind, record.action, record.title);
}

QString sizeText(const ChangeSize &size)
{
    QStringList parts;
    if (size.created > 0)
        parts.append(ChangeDetail::tr("%Ln new", nullptr, int(size.created)));
    if (size.updated > 0)
        parts.append(ChangeDetail::tr("%Ln changed", nullptr, int(size.updated)));
    if (size.deleted > 0)
        parts.append(ChangeDetail::tr("%Ln deleted", nullptr, int(size.deleted)));
    QString text = parts.join(QStringLiteral(", "));
    if (size.entries > ChangeWords::mostRecords)
        text += ChangeDetail::tr("; the first %L1 entries are listed").arg(ChangeWords::mostRecords);
    return text;
}

} // namespace

ChangeDetail::ChangeDetail(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(style::label({}, style::Type::Heading, nullptr, true))
    , m_facts(style::label({}, style::Type::Body, nullptr, true))
    , m_size(style::label({}, style::Type::Caption, nullptr, true))
    , m_tree(new QTreeWidget)
    , m_undo(new QPushButton(style::icon("undo"), tr("&Undo this")))
    , m_reader(context.file())
{
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("What the change did"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(style::Space::Gap), 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_size);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addWidget(m_tree, 1);
    connect(m_undo, &QPushButton::clicked, this, &ChangeDetail::undoAsked);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { open(*item); });
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { showFields(*item); });
    clear();
}

void ChangeDetail::clear()
{
    m_reader.stop();
    m_title->clear();
    m_facts->clear();
    m_size->clear();
    m_tree->clear();
    m_undo->hide();
}

void ChangeDetail::showChange(const ChangeInfo &change)
{
    m_title->setText(change.label);
    m_facts->setText(
        change.undone
            ? tr("%1, by %2. It has been undone.").arg(momentForPeople(change.madeAt), change.madeBy)
            : tr("%1, by %2").arg(momentForPeople(change.madeAt), change.madeBy));
    m_undo->setVisible(true);
    m_undo->setEnabled(!change.undone && m_context.canWrite());
    m_reader.ask<ChangeWords>(
        [number = change.number](HubFile &file, Progress &) { return readChange(file, number); },
        [this](const ChangeWords &words) { showWords(words); },
        [this](const Error &error) { m_context.sayError(error); });
}

void ChangeDetail::showWords(const ChangeWords &words)
{
    m_size->setText(sizeText(words.size));
    m_words = words;
    m_tree->clear();
    QList<QTreeWidgetItem *> rows;
    for (const ChangedRecordWords &record : words.records) {
        auto *row = new QTreeWidgetItem({recordLabel(record)});
        row->setData(0, s_keyRole, record.key);
        row->setData(0, s_tableRole, record.table->tableName());
        if (!record.fields.isEmpty())
            row->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        rows.append(row);
    }
    m_tree->addTopLevelItems(rows);
    for (QTreeWidgetItem *row : std::as_const(rows)) {
        row->setFirstColumnSpanned(true);
        row->setExpanded(rows.size() <= s_openedAtOnce);
    }
    const int most = style::widthOf(28);
    for (const int column : {0, 1}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column,
                               qMin(most, m_tree->columnWidth(column) + style::space(style::Space::Gap)));
    }
}

// Thousands of fields that nobody looks at would hold the window up.
void ChangeDetail::showFields(QTreeWidgetItem &row)
{
    const int place = m_tree->indexOfTopLevelItem(&row);
    if (place < 0 || place >= m_words.records.size() || row.childCount() > 0)
        return;
    for (const ChangedField &field : std::as_const(m_words.records[place].fields))
        new QTreeWidgetItem(&row, {field.label, field.before.simplified(), field.after.simplified()});
}

void ChangeDetail::open(const QTreeWidgetItem &item)
{
    const RecordTable *table = tableNamed(item.data(0, s_tableRole).toString());
    if (const qint64 key = item.data(0, s_keyRole).toLongLong(); table && key != 0)
        m_context.openRecord(*table, key);
}

} // namespace doorstep
