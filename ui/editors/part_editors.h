// Editors of what ties people and days to groups and actions; a new one begins with what is usual: today, and
// the part that most people have.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class GroupMemberEditor : public RecordDialog {
    Q_OBJECT
public:
    GroupMemberEditor(HubFile &file, const AnyRecord &member, QWidget *parent = nullptr);
};

class MeetingEditor : public RecordDialog {
    Q_OBJECT
public:
    MeetingEditor(HubFile &file, const AnyRecord &meeting, QWidget *parent = nullptr);
};

class ActionPersonEditor : public RecordDialog {
    Q_OBJECT
public:
    ActionPersonEditor(HubFile &file, const AnyRecord &part, QWidget *parent = nullptr);
};

} // namespace doorstep
