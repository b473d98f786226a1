// The editor of a group: what it is called and about, since when, and who supports it.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class GroupEditor : public RecordDialog {
    Q_OBJECT

public:
    GroupEditor(HubFile &file, const AnyRecord &group, QWidget *parent = nullptr);
};

} // namespace doorstep
