// A line of time: what happened, newest first; the latest of it, and the rest when it is asked for.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/people_story.h"

namespace doorstep {

class QuietReader;

namespace style {
class LinkButton;
}

class PaneTime : public PanePart {
    Q_OBJECT
public:
    // Tells what happened to the record; runs beside the window, with a connection of its own.
    using Tell = std::function<QList<StoryItem>(Connection &connection, qint64 key)>;
    // `tables`: the types whose records it tells of.
    PaneTime(AppContext &context, const QString &title, Tell tell, QList<const RecordTable *> tables,
             QWidget *parent = nullptr);

    // Events that stand in the record shown itself, of this type, open its editor: it is on its page already.
    void setOwnTable(const RecordTable &table) { m_own = &table; }

    // What stands there where nothing happened yet; nothing unless set.
    void setNothingYet(const QString &text) { m_nothingYet = text; }

    bool concerns(const RecordTable &table) const override { return m_tables.contains(&table); }

protected:
    void read(bool isOther) override;

private:
    void show(const QList<StoryItem> &items);
    void grow();
    void open(const StoryItem &item);
    Tell m_tell;
    QList<const RecordTable *> m_tables;
    const RecordTable *m_own = nullptr;
    QuietReader *m_reader;
    QWidget *m_thread = nullptr;
    QString m_nothingYet;
    QWidget *m_rows = nullptr;
    QList<StoryItem> m_items;
    int m_shown = 0; // of them
    int m_most = 0; // that are wanted
    style::LinkButton *m_more = nullptr;
};

} // namespace doorstep
