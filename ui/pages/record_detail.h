// The plain pane beside a list: every field of the record that has something in it, what refers to it, and
// the way on to each.
#pragma once

#include "ui/pages/records_view.h"

class QScrollArea;
class QVBoxLayout;

namespace doorstep {

class RecordDetail : public DetailPane {
    Q_OBJECT
public:
    RecordDetail(AppContext &context, const RecordTable &table, QWidget *parent = nullptr);

    void showRecord(qint64 key) override;
    void onChange(const ChangeNotice &notice) override;

private:
    QWidget *makeContent(const AnyRecord &record);
    QWidget *makeHead(const AnyRecord &record);
    QWidget *makeFields(const AnyRecord &record);
    QWidget *makeValue(const Field &field, const AnyRecord &record);
    void addRelated(QVBoxLayout *layout);
    void addList(QVBoxLayout *layout, const RecordTable &table, const Field &field);

    AppContext &m_context;
    const RecordTable &m_table;
    QScrollArea *m_scroll;
    qint64 m_key = -1;
};

} // namespace doorstep
