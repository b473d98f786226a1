// A record's page beside a list, made of parts that stay while records come and go, so that what is typed and
// where the focus is outlive a change. Each part reads for itself what it shows.
#pragma once

#include "ui/pages/records_view.h"

class QHBoxLayout;
class QLabel;
class QMimeData;
class QScrollArea;
class QVBoxLayout;

namespace doorstep {

// One part of the page: people, money, a line of time.
class PanePart : public QWidget {
    Q_OBJECT
public:
    explicit PanePart(AppContext &context, QWidget *parent = nullptr);

    // Another record, or the same one again after a change that concerns(); never 0.
    void showRecord(qint64 key);
    qint64 key() const { return m_key; }
    // Whether a change to records of that type may show here.
    virtual bool concerns(const RecordTable &table) const = 0;
    // What is dropped anywhere on the page goes to the first part that takes it.
    virtual bool takes(const QMimeData &) const { return false; }
    virtual void drop(const QMimeData &) { }

protected:
    // Reads the record key() and shows it. `isOther`: another one than before; what was begun there is left.
    virtual void read(bool isOther) = 0;
    AppContext &context() const { return m_context; }
    // The layout of the part, with a heading where `title` is not empty.
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    // A few quiet words beside the heading.
    void setSummary(const QString &summary);
    // A new widget at the end of the body in place of `old`, which goes when the click of a button in it that
    // may have led here is over. `old` may be null.
    QWidget *renewed(QWidget *old);
    // A small widget at the end of the heading's line: "Add".
    void addBesideTitle(QWidget *widget);

private:
    AppContext &m_context;
    QVBoxLayout *m_body;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_summary;
    qint64 m_key = 0;
};

// The pane itself: parts below each other, scrolled together.
class PartsPane : public DetailPane {
    Q_OBJECT
public:
    explicit PartsPane(AppContext &context, const RecordTable &table, QWidget *parent = nullptr);
    ~PartsPane() override;

    void showRecord(qint64 key) override; // 0, or a record that is gone: nothing is shown
    void onChange(const ChangeNotice &notice) override;
    qint64 key() const { return m_key; }

protected:
    // Takes the part; in the order in which they are shown and tabbed through.
    void add(PanePart *part);
    AppContext &context() const { return m_context; }
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const std::function<bool(const PanePart &)> &wanted);
    void makeRoom();
    void followFocus(QWidget *before, QWidget *now);
    PanePart *takerOf(const QMimeData &dragged) const; // null: none
    AppContext &m_context;
    const RecordTable &m_table;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QList<PanePart *> m_parts;
    QList<ChangeNotice::Records> m_missed; // changed while the pane was hidden
    qint64 m_key = 0;
};

} // namespace doorstep
