#include "ui/courses/course_editor.h"

#include "records/courses.h"
#include "training/catalogue_course.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/section.h"

#include <QLabel>

namespace doorstep {

CourseEditor::CourseEditor(HubFile &file, const AnyRecord &course, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, course), parent)
{
    setForm(stacked({
        makeGrid(state(), {{"title", 4}, {"kind", 2}, {"strand", 2}}, 4),
        makeGrid(state(), {{"sessions_required", 1}, {"hours", 1}, {"follows_code", 2}}, 4),
        style::label(
            tr("Sessions needed: at how many somebody has to be to complete it; empty counts as one. "
               "Follows: the course that people take before."),
            style::Type::Caption, nullptr, true),
        makeSection(state(), tr("Qualification and code"), {{"level"}, {"awarding_body"}, {"code", 2}}),
    }));
    if (!state().isNew())
        return;
    connect(&state(), &FormState::changed, this, [this](const Field *field) {
        if (field && qstrcmp(field->column, "title") == 0)
            makeUpCode();
    });
    makeUpCode();
}

void CourseEditor::makeUpCode()
{
    const auto now = state().now().as<Course>();
    if (!now.code.isEmpty() && now.code != m_madeUp)
        return; // somebody's own
    m_madeUp = now.title.trimmed().isEmpty()
        ? QString()
        : freeCourseCode(state().file().connection(), state().file().ownHub(), now.title);
    state().edit(Course::table().at("code"),
                 [this](void *record) { static_cast<Course *>(record)->code = m_madeUp; });
}

} // namespace doorstep
