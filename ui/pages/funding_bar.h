// What the funding shown comes to: secured and pledged, as cash, in kind and time, in all and by period.
#pragma once

#include "ui/models/record_model.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QHBoxLayout;

namespace doorstep {

class QuietReader;
struct FundingTotals;

class FundingBar : public QWidget {
    Q_OBJECT
public:
    // Adds up what `model` shows, whichever way it was narrowed; both must outlive it.
    FundingBar(AppContext &context, RecordModel &model, QWidget *parent = nullptr);

    // Adds up again, beside the window.
    void refresh();

private:
    void show(const FundingTotals &totals);
    AppContext &m_context;
    RecordModel &m_model;
    QuietReader *m_reader;
    QHBoxLayout *m_blocks;
};

} // namespace doorstep
