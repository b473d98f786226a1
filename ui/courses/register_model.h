// The register of a course run as a table: learners by sessions, then what the sessions come to, the outcome,
// and what the register would have it be. Every change is stored at once.
#pragma once

#include "training/register.h"
#include "ui/shell/app_context.h"

#include <QAbstractTableModel>

namespace doorstep {

class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, // a session's mark as a code; empty for none
        CodeRole, // an outcome's code
        WantsReasonRole, // the outcome says more than the register, and nobody has said why
    };
    // What stands behind the sessions.
    enum class After { Sessions, Outcome, Register, Reason, Certificate };

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

    // Each is one change with Undo on the quiet line; false where nothing was changed.
    bool mark(const QModelIndexList &cells, const QString &mark); // an empty mark takes it away
    bool markTheRest(int session, const QString &mark);
    bool fillDown(const QModelIndexList &cells);
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

private:
    QString markLabel(const QModelIndexList &cells, const QString &mark) const;
    QString text(const RegisterLearner &learner, After after) const;
    QString proposal(const RegisterLearner &learner) const; // empty where the outcome is that
    bool setOutcome(const RegisterLearner &learner, const QString &outcome);
    bool setReason(const RegisterLearner &learner, const QString &reason);
    AppContext &m_context;
    CourseRegister m_content;
};

// "Present", "P"; for people.
QString markText(const QString &mark);
QString markLetter(const QString &mark);

} // namespace doorstep
