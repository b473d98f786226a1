// The register of a course run as a table: learners by sessions, then what the sessions come to, the outcome,
// and what the register would have it be. Every change is stored at once.
#pragma once

#include "training/sessions_elsewhere.h"
#include "ui/shell/app_context.h"

#include <QAbstractTableModel>
#include <QSet>

namespace doorstep {

class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, // a session's mark as a code; empty for none
        CodeRole, // an outcome's code
        WantsReasonRole, // the outcome says more than the register, and nobody has said why
        WorkedOutRole, // the day is not recorded but worked out
        QuietRole, // a session to come, or a learner who is not expected
    };
    // What stands behind the sessions.
    enum class After { Sessions, Register, Outcome, Day, Reason, Certificate };

    explicit RegisterModel(AppContext &context, QObject *parent = nullptr);

    // Shows a run; 0 for none, as where it is gone.
    void showRun(qint64 run);
    void readAgain();
    const CourseRegister &content() const { return m_content; }
    bool isShown() const { return m_content.run.key != 0; }

    // The session of a column by its place; -1 where the column is none.
    int sessionOf(int column) const;
    int columnOf(After after) const;
    bool canMark(const QModelIndex &cell) const;
    // What may be the reason for a learner's outcome, likeliest first; the first where the program has seen
    // it.
    QStringList reasonsOffered(int row) const;
    bool isMadeUpElsewhere(int row) const { return !m_elsewhere.value(row).isEmpty(); }

    // Each is one change with Undo on the quiet line; false where nothing was changed.
    bool mark(const QModelIndexList &cells, const QString &mark); // an empty mark takes it away
    bool markTheRest(int session, const QString &mark);
    bool fillDown(const QModelIndexList &cells);
    // Who has marks without being on the run, by name; and all of them booked.
    QStringList cameUnbooked() const { return m_unbooked; }
    bool bookWhoCame();
    // Whether the session is still to come.
    bool isToCome(int session) const;
    // Puts people on the run and, where `session` is one, marks them present there. Key 0: a new person.
    bool walkIn(const QList<Person> &people, int session);
    // How many outcomes the register would have otherwise, and all of them set to what it says.
    int proposals() const;
    bool takeProposals();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // Sets one outcome, day of completion or reason for all these cells of one column, in one change.
    bool setForAll(const QModelIndexList &cells, const QVariant &value);

Q_SIGNALS:
    // These cells' outcomes say more than the register now: the reason belongs beside them.
    void reasonsWanted(const QModelIndexList &reasons);

private:
    using Edit = std::function<bool(Change &change, Enrolment &enrolment)>; // false: stored by itself
    bool editAll(const QModelIndexList &cells, const QString &label, const Edit &edit, bool delivers = false);
    bool delivers(const QHash<qint64, QString> &outcomes) const; // by enrolment
    QString labelWithRun(const QString &label, bool delivers) const;
    bool setOutcomes(const QModelIndexList &cells, const QString &outcome);
    QString outcomeOfRegister(const RegisterLearner &learner) const; // empty where the outcome is that
    bool wantsReason(const RegisterLearner &learner) const;
    void readBeside();
    QVariant nameData(int row, int role) const;
    QString outcomeLabel(const QModelIndexList &cells, const QString &outcome) const;
    QString nameOf(const QModelIndexList &cells) const;
    QVariant sessionHeader(int session, int role) const;
    QString markLabel(const QModelIndexList &cells, const QString &mark) const;
    QString text(const QModelIndex &cell, After after) const;
    QString proposal(const RegisterLearner &learner) const; // empty where the outcome is that
    AppContext &m_context;
    CourseRegister m_content;
    QHash<int, QList<SessionElsewhere>> m_elsewhere; // by row
    QSet<int> m_lacking; // rows of those without a guardian's consent
    QStringList m_unbooked;
};

// "Present", "P"; for people.
QString markText(const QString &mark);
QString markLetter(const QString &mark);
QString outcomeText(const QString &outcome); // empty for none

} // namespace doorstep
