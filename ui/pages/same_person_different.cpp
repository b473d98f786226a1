#include "ui/pages/same_person_different.h"

#include "base/moments.h"
#include "records/people.h"
#include "storage/different_people.h"
#include "storage/record_store.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"
#include "ui/widgets/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace doorstep {

namespace {

constexpr int mostShown = 100; // newest first: who wants an older one back finds it in the history

} // namespace

SamePersonDifferent::SamePersonDifferent(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *holder = new QWidget;
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(holder);
    scroll->setMinimumHeight(style::space(style::Space::Page) * 4);
    m_section = new Section(tr("Not the same"), scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    hide();
}

void SamePersonDifferent::read()
{
    if (m_list) { // one of its buttons may be what led here
        m_list->hide();
        m_list->deleteLater();
    }
    const QList<DifferentPeople> all = differentPeople(m_context.connection());
    m_list = new QWidget;
    auto *grid = new QGridLayout(m_list);
    style::setMargins(grid, style::Space::Small, style::Space::Small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const DifferentPeople &one : all.mid(0, mostShown)) {
        const QString names = tr("%1 and %2")
                                  .arg(titleOf(m_context.connection(), Person::table(), one.pair.first),
                                       titleOf(m_context.connection(), Person::table(), one.pair.second));
        auto *words = style::label(names, style::Type::Body, nullptr, true);
        words->setToolTip(style::toolTip(tr("said by %1, %2").arg(one.saidBy, momentForPeople(one.saidAt))));
        auto *back = new QPushButton(style::icon("undo"), tr("Take back"));
        back->setAccessibleName(tr("Take back that %1 are not the same").arg(names));
        back->setEnabled(m_context.canWrite());
        connect(back, &QPushButton::clicked, this,
                [this, change = one.change] { m_context.undoStack().undoChange(change); });
        grid->addWidget(words, row, 0);
        grid->addWidget(back, row++, 1);
    }
    m_holder->insertWidget(0, m_list);
    m_section->setSummary(QLocale().toString(all.size()));
    setVisible(!all.isEmpty());
}

} // namespace doorstep
