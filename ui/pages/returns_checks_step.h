// The second step: what stands against the return, each with the way to the record, and the reasons for what
// stays.
#pragma once

#include "ui/pages/returns_reading.h"
#include "ui/pages/returns_step.h"

#include <QHash>

class QLineEdit;

namespace doorstep {

class ReturnChecksStep : public ReturnStep {
    Q_OBJECT
public:
    explicit ReturnChecksStep(QWidget *parent = nullptr);

    // Keeps the reasons that were typed.
    void showChecks(const ReturnChecks &checks);
    // For another period: its reasons are others.
    void forgetReasons();

    // As signReturn() takes them: by warning's name, and "all" for the one for all.
    QMap<QString, QString> reasons() const;
    bool hasErrors() const { return m_checks.hasErrors(); }
    QStringList unanswered() const { return m_checks.unanswered(reasons()); }
    // Where the reason for a warning is typed; null where there is no such warning. "all" for the one for
    // all.
    QLineEdit *reasonEdit(const QString &warning) const { return m_edits.value(warning); }

Q_SIGNALS:
    void recordOpened(const doorstep::RecordTable *table, qint64 key);
    void reasonsEdited();

private:
    QWidget *makeGroup(const QString &title, const char *icon, const QList<ReturnFinding> &findings);
    QWidget *makeFinding(const ReturnFinding &finding);
    QWidget *makeReason(const QString &warning, const QString &words);
    QString stateText() const;
    ReturnChecks m_checks;
    QMap<QString, QString> m_typed;
    QHash<QString, QLineEdit *> m_edits;
    QWidget *m_groups = nullptr;
};

} // namespace doorstep
