// The editor of an organisation: what it is and how the hub came to know it first, the rest in a quiet
// section.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class OrganisationEditor : public RecordDialog {
    Q_OBJECT

public:
    OrganisationEditor(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
};

} // namespace doorstep
