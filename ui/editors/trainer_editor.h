// The editor of a trainer's quality assurance: who, when, until when, and for which courses of the catalogue.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class TrainerEditor : public RecordDialog {
    Q_OBJECT

public:
    TrainerEditor(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
};

} // namespace doorstep
