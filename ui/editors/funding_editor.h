// The editor of funding: how much, when, from whom and whether it is certain; then what it was for.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class FundingEditor : public RecordDialog {
    Q_OBJECT

public:
    FundingEditor(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
};

} // namespace doorstep
