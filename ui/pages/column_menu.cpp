#include "ui/pages/column_menu.h"

#include "records/courses.h"
#include "ui/models/record_model.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace doorstep::columns {

namespace {

int usualWidth(const RecordColumn &column)
{
    const Field &field = *column.field;
    if (column.words) {
        const bool isShort = field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean;
        return style::widthOf(isShort ? 17 : 30); // a number, or a choice, in a word or two
    }
    if (&field == &hubColumn())
        return style::widthOf(10);
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Money:
        return style::widthOf(17);
    case FieldKind::Time:
    case FieldKind::Boolean:
        return style::widthOf(12);
    case FieldKind::Integer:
        return style::widthOf(9);
    case FieldKind::Code:
        return style::widthOf(20);
    case FieldKind::Text:
        if (field.form == TextForm::Free && field.privacy == Privacy::FreeText)
            return style::widthOf(44);
        if (field.form == TextForm::Postcode || field.form == TextForm::RecordCode)
            return style::widthOf(14);
        return style::widthOf(&field == &Course::table().at("title") ? 42 : field.isRequired() ? 32 : 21);
    case FieldKind::Reference:
        if (&field == &CourseRun::table().at("course_code"))
            return style::widthOf(27); // numbers want to stand beside it
        return style::widthOf(field.isRequired() ? 30 : 24);
    default:
        return style::widthOf(26);
    }
}

} // namespace

void setUp(QTableView &view)
{
    QHeaderView &header = *view.horizontalHeader();
    header.setSectionsMovable(true);
    header.setHighlightSections(false);
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setStretchLastSection(true);
    header.setMinimumSectionSize(style::widthOf(6));
    view.setSortingEnabled(true);
}

QList<int> shown(const QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.append(column);
    return columns;
}

QStringList names(const QTableView &view, const RecordModel &model)
{
    QStringList names;
    for (const int column : shown(view))
        names.append(QString::fromLatin1(model.columns()[column].name));
    return names;
}

void show(QTableView &view, const RecordModel &model, const QList<const char *> &names)
{
    QHeaderView &header = *view.horizontalHeader();
    for (int column = 0; column < model.columnCount(); ++column) {
        header.setSectionHidden(column, false); // what is hidden has no heading to measure
        header.resizeSection(column,
                             qMax(usualWidth(model.columns()[column]), header.sectionSizeHint(column)));
        header.setSectionHidden(column, true);
    }
    QStringList wanted;
    for (const char *name : names)
        wanted.append(QString::fromLatin1(name));
    arrange(view, model, wanted);
}

void arrange(QTableView &view, const RecordModel &model, const QStringList &names)
{
    QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    for (const QString &name : names)
        if (const int column = model.columnOf(name.toLatin1().constData()); column >= 0)
            columns.append(column);
    if (columns.isEmpty())
        return;
    for (int place = 0; place < columns.size(); ++place) {
        header.setSectionHidden(columns[place], false);
        header.moveSection(header.visualIndex(columns[place]), place);
    }
    for (int column = 0; column < model.columnCount(); ++column)
        header.setSectionHidden(column, !columns.contains(column));
}

void save(const QTableView &view, const RecordModel &model, QSettings &settings)
{
    const QHeaderView &header = *view.horizontalHeader();
    QStringList names;
    QStringList widths;
    for (const int column : shown(view)) {
        names.append(QString::fromLatin1(model.columns()[column].name));
        widths.append(QString::number(header.sectionSize(column)));
    }
    const int sorted = header.sortIndicatorSection();
    settings.setValue(QStringLiteral("columns"), names);
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("sortedBy"),
                      sorted < 0 ? QString() : QString::fromLatin1(model.columns()[sorted].name));
    settings.setValue(QStringLiteral("descending"), header.sortIndicatorOrder() == Qt::DescendingOrder);
}

void restore(QTableView &view, const RecordModel &model, QSettings &settings)
{
    const QStringList names = settings.value(QStringLiteral("columns")).toStringList();
    const QStringList widths = settings.value(QStringLiteral("widths")).toStringList();
    if (names.isEmpty())
        return;
    QList<QByteArray> latin;
    QList<const char *> wanted;
    for (const QString &name : names)
        latin.append(name.toLatin1());
    for (const QByteArray &name : latin)
        wanted.append(name.constData());
    show(view, model, wanted);
    for (qsizetype i = 0; i < qMin(names.size(), widths.size()); ++i)
        if (const int column = model.columnOf(latin[i].constData()); column >= 0)
            view.horizontalHeader()->resizeSection(column, qMax(widths[i].toInt(), style::widthOf(6)));
    const QByteArray sorted = settings.value(QStringLiteral("sortedBy")).toString().toLatin1();
    const bool isDescending = settings.value(QStringLiteral("descending")).toBool();
    view.sortByColumn(model.columnOf(sorted.constData()),
                      isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void fillChooser(QMenu &menu, QTableView &view, const RecordModel &model)
{
    QHeaderView *header = view.horizontalHeader();
    const bool isLast = shown(view).size() == 1;
    for (int column = 0; column < model.columnCount(); ++column) {
        QAction *line = menu.addAction(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        line->setCheckable(true);
        line->setChecked(!header->isSectionHidden(column));
        line->setEnabled(
            !(isLast && line->isChecked())); // a table without columns has no header to mend it with
        QObject::connect(line, &QAction::toggled, header,
                         [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
}

} // namespace doorstep::columns
