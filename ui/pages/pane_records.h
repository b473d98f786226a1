// The records that belong to the one shown, as a short list: what it is, a quiet word more, and an amount or
// state at the end; each opens, and one more can be added. Money and stories are such lists.
#pragma once

#include "ui/pages/pane_part.h"

class QPushButton;

namespace doorstep {

struct PaneRow {
    qint64 key = 0;
    QString title; // "Lottery small grants"
    QString detail; // "12 Mar 2019 · pledged"; may be empty
    QString words; // people's own words below it; may be empty
    QString end; // "£1,200"; may be empty
};

class PaneRecords : public PanePart {
    Q_OBJECT
public:
    // Of records of `table` that refer to the one shown by `owner` ("group_id").
    PaneRecords(AppContext &context, const RecordTable &table, const char *owner, const QString &title,
                QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    // The rows in the order shown; may set the summary.
    virtual QList<PaneRow> rows(const QList<AnyRecord> &records) = 0;
    // Fills in values of a new record that is to be added, which refers to the one shown already.
    virtual void prepare(AnyRecord &) { }
    // What stands there while there are none.
    void setInvitation(const QString &text) { m_invitation = text; }
    void setAdd(const QString &text);
    void read(bool isOther) override;

private:
    QWidget *makeRow(const PaneRow &row);
    const RecordTable &m_table;
    const char *m_owner;
    QString m_invitation;
    QWidget *m_list = nullptr;
    QPushButton *m_add;
};

// Money that a group, an action or an organisation has drawn in: the sum of what is secured beside the
// heading.
class PaneMoney : public PaneRecords {
    Q_OBJECT
public:
    // `owner`: "group_id", "action_id" or "organisation_id" of funding.
    PaneMoney(AppContext &context, const char *owner, QWidget *parent = nullptr);

protected:
    QList<PaneRow> rows(const QList<AnyRecord> &records) override;
};

// Stories told about a group or an action, or by a person.
class PaneStories : public PaneRecords {
    Q_OBJECT
public:
    // `owner`: "group_id", "action_id" or "person_id" of stories.
    PaneStories(AppContext &context, const char *owner, QWidget *parent = nullptr);

protected:
    QList<PaneRow> rows(const QList<AnyRecord> &records) override;
};

} // namespace doorstep
