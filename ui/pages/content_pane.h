// A pane beside a list that is made anew for each record and whenever something in it changed.
#pragma once

#include "ui/pages/records_view.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace doorstep {

class ContentPane : public DetailPane {
    Q_OBJECT
public:
    explicit ContentPane(AppContext &context, QWidget *parent = nullptr);

    void showRecord(qint64 key) override;
    void onChange(const ChangeNotice &notice) override;
    qint64 key() const { return m_key; }

protected:
    // What to show of the record; null where it is not there.
    virtual QWidget *makeContent(qint64 key) = 0;
    // Whether a change to records of that type may show here.
    virtual bool concerns(const RecordTable &table) const = 0;
    AppContext &context() const { return m_context; }
    // Words of a record, wrapped, that can be selected and copied.
    static QLabel *makeWords(const QString &words);
    // A part of the content under a heading.
    static QVBoxLayout *addSection(QVBoxLayout *layout, const QString &title);
    // Gives a caption that says so in words the colour of a warning too.
    static void markOverdue(QLabel &caption);

private:
    void make();
    AppContext &m_context;
    QScrollArea *m_scroll;
    qint64 m_key = 0;
};

} // namespace doorstep
