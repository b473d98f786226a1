#include "ui/pages/hubs_headings.h"

#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace doorstep {

namespace {

constexpr int s_mostLines = 4;

} // namespace

void fitHeadings(QTableView &view, int first, int characters)
{
    QHeaderView &header = *view.horizontalHeader();
    const QFontMetrics metrics(header.font());
    const int width = style::widthOf(characters);
    const int beside = style::space(style::Space::Wide); // the heading's own margins
    int lines = 1;
    for (int column = first; column < header.count(); ++column) {
        const QString words = view.model()->headerData(column, Qt::Horizontal).toString();
        const QRect place(0, 0, width - beside, metrics.lineSpacing() * 100);
        const QRect taken = metrics.boundingRect(place, Qt::TextWordWrap, words);
        lines = qMax(lines, qRound(double(taken.height()) / metrics.lineSpacing()));
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, width);
    }
    header.setFixedHeight(metrics.lineSpacing() * qMin(lines, s_mostLines) + beside);
}

} // namespace doorstep
