#include "ui/courses/path_scope_box.h"

#include "records/courses.h"
#include "records/people.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace doorstep {

namespace {

using Of = PathScope::Of;

struct ScopeWords {
    Of of;
    const char *name; // in arguments
    const char *label;
};

constexpr ScopeWords s_scopes[] = {
    {Of::Everyone, "everyone", QT_TRANSLATE_NOOP("doorstep::PathScopeBox", "Everyone")},
    {Of::Course, "course", QT_TRANSLATE_NOOP("doorstep::PathScopeBox", "A course")},
    {Of::Run, "run", QT_TRANSLATE_NOOP("doorstep::PathScopeBox", "A course run")},
    {Of::Trainer, "trainer", QT_TRANSLATE_NOOP("doorstep::PathScopeBox", "A trainer")},
};

} // namespace

PathScopeBox::PathScopeBox(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_of(new QComboBox)
    , m_pickers{new ReferencePicker(context.file(), Course::table()),
                new ReferencePicker(context.file(), CourseRun::table()),
                new ReferencePicker(context.file(), Person::table())}
{
    QLabel *label = style::label(tr("Path &of"), style::Type::Body);
    label->setBuddy(m_of);
    m_of->setAccessibleName(tr("Whose path"));
    for (const ScopeWords &scope : s_scopes)
        m_of->addItem(tr(scope.label), int(scope.of));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(label);
    layout->addWidget(m_of);
    const QStringList names{tr("Course"), tr("Course run"), tr("Trainer")};
    for (qsizetype i = 0; i < m_pickers.size(); ++i) {
        ReferencePicker *picker = m_pickers[i];
        picker->setOffersNew(false);
        picker->setAccessibleName(names[i]);
        picker->setMinimumWidth(style::widthOf(44));
        layout->addWidget(picker);
        connect(picker, &ReferencePicker::changed, this, &PathScopeBox::changed);
    }
    connect(m_of, &QComboBox::activated, this, [this] {
        showPicker();
        takeFocus();
        Q_EMIT changed();
    });
    showPicker();
}

ReferencePicker *PathScopeBox::pickerOf(Of of) const
{
    return of == Of::Everyone ? nullptr : m_pickers[static_cast<int>(of) - 1];
}

PathScope PathScopeBox::scope() const
{
    const Of of = Of(m_of->currentData().toInt());
    const ReferencePicker *picker = pickerOf(of);
    return {of, picker ? picker->key() : 0};
}

QString PathScopeBox::name() const
{
    const ReferencePicker *picker = pickerOf(scope().of);
    return picker ? picker->text() : m_of->currentText();
}

void PathScopeBox::setScope(const PathScope &scope)
{
    m_of->setCurrentIndex(m_of->findData(int(scope.of)));
    if (ReferencePicker *picker = pickerOf(scope.of)) {
        picker->setKey(scope.key);
        picker->setCursorPosition(0); // the name is read from its beginning
    }
    showPicker();
}

void PathScopeBox::showPicker()
{
    for (ReferencePicker *picker : std::as_const(m_pickers))
        picker->setVisible(picker == pickerOf(scope().of));
    updateGeometry();
}

// Where something is still to be typed.
void PathScopeBox::takeFocus()
{
    ReferencePicker *picker = pickerOf(scope().of);
    picker && picker->key() == 0 ? picker->setFocus() : m_of->setFocus();
}

QString PathScopeBox::toText(const PathScope &scope)
{
    const QString name = QString::fromLatin1(s_scopes[static_cast<int>(scope.of)].name);
    return scope.of == Of::Everyone ? name : QStringLiteral("%1 %2").arg(name).arg(scope.key);
}

std::optional<PathScope> PathScopeBox::fromText(const QString &text)
{
    for (const ScopeWords &scope : s_scopes)
        if (text.section(QLatin1Char(' '), 0, 0) == QLatin1String(scope.name))
            return PathScope{scope.of, text.section(QLatin1Char(' '), 1, 1).toLongLong()};
    return std::nullopt;
}

} // namespace doorstep
