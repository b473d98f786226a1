// The editor of an action: what it is called, what the people in it want, whose it is, when, and what
// changed.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class ActionEditor : public RecordDialog {
    Q_OBJECT

public:
    ActionEditor(HubFile &file, const AnyRecord &action, QWidget *parent = nullptr);

private:
    void followGroup();
};

} // namespace doorstep
