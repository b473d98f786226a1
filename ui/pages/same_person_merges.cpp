#include "ui/pages/same_person_merges.h"

#include "base/moments.h"
#include "storage/merge.h"
#include "ui/shell/record_undo.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace doorstep {

SamePersonMerges::SamePersonMerges(AppContext &context, QWidget *parent) : PanePart(context, parent)
{
    hide();
}

void SamePersonMerges::read(bool)
{
    if (m_list) { // its link may be what led here
        m_list->hide();
        m_list->deleteLater();
    }
    const QList<MergeOf> merges = mergesInto(context().connection(), key());
    m_list = new QWidget;
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const MergeOf &merge : merges) {
        const QString names = merge.names.join(QStringLiteral(", "));
        grid->addWidget(
            style::label(
                tr("Merged with %1 on %2 by %3").arg(names, momentForPeople(merge.mergedAt), merge.mergedBy),
                style::Type::Caption, nullptr, true),
            row, 0);
        auto *back = new style::LinkButton(tr("Undo"));
        back->setAccessibleName(tr("Undo the merge with %1").arg(names));
        back->setEnabled(context().canWrite());
        connect(back, &QPushButton::clicked, this,
                [this, change = merge.change] { context().undoStack().undoChange(change); });
        grid->addWidget(back, row++, 1);
    }
    body()->addWidget(m_list);
    setVisible(!merges.isEmpty());
}

} // namespace doorstep
