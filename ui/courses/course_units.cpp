#include "ui/courses/course_units.h"

#include "records/courses.h"
#include "storage/record_store.h"
#include "training/catalogue_course.h"
#include "ui/pages/pane_table.h"
#include "ui/pages/quick_change.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace doorstep {

namespace {

// The code is what results hold, so it stays as it is.
QList<PaneTableModel::Column> columns()
{
    QList<PaneTableModel::Column> columns;
    for (const char *name : {"title", "required"}) {
        const Field &field = CourseUnit::table().at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

} // namespace

CourseUnits::CourseUnits(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_model(new PaneTableModel(context, columns(), this))
    , m_table(new PaneTable(context, *m_model, tr("Units")))
    , m_add(new QLineEdit)
{
    setTitle(tr("Units"));
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setWideColumn(0);
    m_add->setObjectName(QStringLiteral("addUnit"));
    m_add->setPlaceholderText(tr("Add a unit: its title, then Enter"));
    m_add->setAccessibleName(tr("Title of a unit to add"));
    body()->addWidget(m_table);
    body()->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        if (addUnit(m_add->text()))
            m_add->clear();
    });
    connect(m_table, &PaneTable::openWanted, this, &CourseUnits::openCurrent);
    connect(m_table, &PaneTable::removeWanted, this,
            [this] { this->context().removeRecords(CourseUnit::table(), m_table->selectedKeys()); });
}

bool CourseUnits::concerns(const RecordTable &table) const
{
    return &table == &CourseUnit::table() || &table == &Course::table();
}

bool CourseUnits::addUnit(const QString &title)
{
    const auto course = doorstep::find(context().connection(), Id<Course>(key()));
    if (!course || title.simplified().isEmpty())
        return false;
    CourseUnit unit;
    unit.course = Id<Course>(course->key);
    unit.title = title.simplified();
    unit.code = freeUnitCode(context().connection(), *course, unit.title);
    unit.isRequired = true;
    return storeRecord(context(), AnyRecord::of(unit), tr("Added the unit %1").arg(unit.title));
}

void CourseUnits::read(bool isOther)
{
    if (isOther)
        m_add->clear();
    const auto course = doorstep::find(context().connection(), Id<Course>(key()));
    const QList<CourseUnit> units = unitsOfCourse(context().connection(), key());
    const bool mayAdd = course && context().canEdit()
        && context().whyNotEdited(AnyRecord::of(*course)).isEmpty()
        && course->kind.code == QLatin1String("qualification");
    QList<PaneTableRow> rows;
    int needed = 0;
    for (const CourseUnit &unit : units) {
        rows.append({AnyRecord::of(unit), unit.title});
        needed += unit.isRequired.value_or(false) ? 1 : 0;
    }
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(std::move(rows));
    m_add->setVisible(mayAdd);
    setSummary(units.isEmpty() ? tr("None yet")
                               : tr("%L1, of which %L2 needed to pass").arg(units.size()).arg(needed));
    setVisible(mayAdd || !units.isEmpty());
}

void CourseUnits::openCurrent()
{
    if (const auto unit = findRecord(context().connection(), CourseUnit::table(), m_table->currentKey()))
        context().editRecord(*unit);
}

} // namespace doorstep
