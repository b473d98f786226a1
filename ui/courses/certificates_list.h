// The learners of a run with what they have or get, to be ticked: in the dialog of certificates.
#pragma once

#include "training/certificates.h"

#include <QIcon>
#include <QTreeWidget>

namespace doorstep {

class CertificatesList : public QTreeWidget {
    Q_OBJECT
public:
    explicit CertificatesList(QWidget *parent = nullptr);

    // `next`: the numbers that those get who have none, in their order. Who is in hand and who is not ticked
    // stays.
    void showLearners(const RunCertificates &content, CertificateKind kind, QStringList next);
    // The enrolment in hand; 0: none.
    qint64 current() const;
    // Those that would be printed, in order.
    QList<qint64> ticked() const;

private:
    QTreeWidgetItem *itemFor(const CertificateStanding &standing, const QString &next);
    QTreeWidgetItem *letterFor(const CertificateStanding &standing);
    void finish(QTreeWidgetItem &item, bool isPrinted);
    QIcon m_noTick; // so that all names stand below one another
};

} // namespace doorstep
