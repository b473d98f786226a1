#include "ui/pages/people_next.h"

#include "base/clock.h"
#include "base/dates.h"
#include "ui/pages/quick_change.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

PeopleNext::PeopleNext(AppContext &context, PeopleReading &reading, QWidget *parent)
    : PanePart(context, parent)
{
    setTitle(tr("What is next"));
    connect(&reading, &PeopleReading::read, this, &PeopleNext::show);
    hide();
}

void PeopleNext::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
}

void PeopleNext::show(const PersonNow &now)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    for (const OpenStep &step : now.steps)
        addStep(layout, step);
    setVisible(!now.steps.isEmpty());
}

void PeopleNext::addStep(QVBoxLayout *layout, const OpenStep &step)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    auto *text = new QVBoxLayout;
    text->setSpacing(style::space(style::Space::Hair));
    const QString words = step.text.isEmpty() ? tr("Go back to them") : step.text;
    QLabel *what = style::label(words, style::Type::Body, nullptr, true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->addWidget(what);
    const bool isOverdue = step.due.isValid() && step.due < Clock::today();
    QString when = step.due.isValid() ? dateForPeople(step.due) : tr("no date");
    if (isOverdue)
        when = tr("overdue since %1").arg(when);
    QLabel *due = style::label(tr("%1 · %2").arg(when, step.organiser), style::Type::Caption, nullptr, true);
    if (isOverdue) {
        QPalette ink = due->palette();
        ink.setColor(QPalette::PlaceholderText, style::warning(ink));
        due->setPalette(ink);
    }
    text->addWidget(due);
    line->addLayout(text, 1);
    if (context().canEdit()) {
        auto *done = new QPushButton(style::icon("check"), tr("Done"));
        done->setAccessibleName(tr("Done: %1").arg(words));
        connect(done, &QPushButton::clicked, this,
                [this, key = step.conversation] { markStepDone(context(), key); });
        line->addWidget(done, 0, Qt::AlignTop);
    }
    layout->addLayout(line);
}

} // namespace doorstep
