// The head of a record's page: what it is called, a quiet line or two, badges, and what can be done with it
// at once.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/widgets/badge.h"

class QPushButton;

namespace doorstep {

class PaneHead : public PanePart {
    Q_OBJECT
public:
    PaneHead(AppContext &context, const RecordTable &table, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    struct Words {
        QString title;
        QStringList lines; // each wraps; empty ones are left out
        struct Mark {
            QString text;
            Badge::Kind kind = Badge::Kind::Plain;
        };
        QList<Mark> marks;
    };
    // What to show of the record; asked on the window's thread, so index lookups only. Buttons that depend on
    // it may be set here.
    virtual Words words(const AnyRecord &record) = 0;
    void read(bool isOther) override;
    // Other badges than words() gave: what was read beside the window.
    void setMarks(const QList<Words::Mark> &marks);

    // A button in the row below, in the order of adding, before "Edit"; absent where the file is open to read
    // only unless `alsoToRead`. Null then.
    QPushButton *addButton(const char *icon, const QString &text, bool alsoToRead = false);
    // For what has its own ways to be changed.
    void leaveEditOut();
    // Below the buttons.
    void addBelow(QWidget *widget);
    const AnyRecord *record() const { return m_record ? &*m_record : nullptr; }

private:
    const RecordTable &m_table;
    std::optional<AnyRecord> m_record;
    QLabel *m_title;
    QLabel *m_lines;
    QWidget *m_marks;
    QWidget *m_buttons;
    QPushButton *m_edit; // null where the file is open to read only
    int m_added = 0;
};

} // namespace doorstep
