// The editor of a person: who they are and how to reach them first, the rest in quiet sections below.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class PersonEditor : public RecordDialog {
    Q_OBJECT

public:
    PersonEditor(HubFile &file, const AnyRecord &person, QWidget *parent = nullptr);
};

} // namespace doorstep
