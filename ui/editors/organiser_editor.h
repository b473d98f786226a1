// The editor of an organiser: who, since when, on which patch, and who stands by them.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class OrganiserEditor : public RecordDialog {
    Q_OBJECT

public:
    OrganiserEditor(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
};

} // namespace doorstep
