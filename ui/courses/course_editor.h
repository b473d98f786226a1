// The editor of a course of the hub's own: what it is called first; its code is made up from that until
// somebody types one.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

class CourseEditor : public RecordDialog {
    Q_OBJECT

public:
    CourseEditor(HubFile &file, const AnyRecord &course, QWidget *parent = nullptr);

private:
    void makeUpCode();
    QString m_madeUp; // the code that stands there because of the title
};

} // namespace doorstep
