// What changed between two revisions: figure by figure, then record by record with what people call it.
#pragma once

#include "programme/programme.h"
#include "returns/return_history.h"

#include <QHash>
#include <QTreeWidget>

namespace doorstep {

struct TitledDifference {
    ReturnDifference difference;
    QStringList titles; // of difference.records, in their order
};

// Looks up what the records are called. On a worker.
TitledDifference withTitles(HubFile &file, const ReturnDifference &difference);

class ReturnDifferenceView : public QTreeWidget {
    Q_OBJECT
public:
    explicit ReturnDifferenceView(QWidget *parent = nullptr);
    void showDifference(const TitledDifference &titled, const Programme &programme);

private:
    void addFigures(const QList<FigureDifference> &figures, const Programme &programme);
    void addRecords(const TitledDifference &titled);
};

} // namespace doorstep
