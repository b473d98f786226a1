// What a record is about or belongs to, as the way there: a label and a link for each.
#pragma once

#include "ui/pages/pane_part.h"

class QGridLayout;

namespace doorstep {

class PaneLinks : public PanePart {
    Q_OBJECT
public:
    // The references in `columns` of `table` that hold something. `none`: what stands there where none does;
    // empty: the part is not shown then.
    PaneLinks(AppContext &context, const RecordTable &table, const QList<const char *> &columns,
              const QString &title, const QString &none, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    const RecordTable &m_table;
    QList<const char *> m_columns;
    QString m_none;
    QWidget *m_list = nullptr;
};

} // namespace doorstep
