// A line of time: what happened, newest first; the latest of it, and the rest when it is asked for.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/people_story.h"

namespace doorstep {

class QuietReader;

class PaneTime : public PanePart {
    Q_OBJECT
public:
    // Tells what happened to the record; runs beside the window, with a connection of its own.
    using Tell = std::function<QList<StoryItem>(Connection &connection, qint64 key)>;
    // `tables`: the types whose records it tells of.
    PaneTime(AppContext &context, const QString &title, Tell tell, QList<const RecordTable *> tables,
             QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override { return m_tables.contains(&table); }

protected:
    void read(bool isOther) override;

private:
    void show(const QList<StoryItem> &items);
    Tell m_tell;
    QList<const RecordTable *> m_tables;
    QuietReader *m_reader;
    QWidget *m_thread = nullptr;
    int m_most = 0; // events shown
};

} // namespace doorstep
