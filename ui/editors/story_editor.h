// The editor of a story: the words have the room; below them who told it, what it is about, and whether it
// may be published.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class StoryEditor : public RecordDialog {
    Q_OBJECT

public:
    StoryEditor(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
};

} // namespace doorstep
