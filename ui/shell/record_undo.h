// Undo and redo of what was recorded since the file was opened. What stands in the way of taking something
// back is told by the change log itself.
#pragma once

#include "storage/hub_file.h"

#include <QObject>
#include <functional>

namespace doorstep {

class AppContext;

class RecordUndo : public QObject {
    Q_OBJECT
public:
    explicit RecordUndo(AppContext &context);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    // "Added Rose Okafor"; empty where there is nothing.
    QString undoText() const;
    QString redoText() const;

    void undo();
    void redo();
    // Takes back any change of the file's history.
    void undoChange(qint64 change);

Q_SIGNALS:
    void changed();

private:
    struct Step {
        qint64 change = 0;
        QString label;
    };
    void note(const ChangeNotice &notice);
    void takeBack(const Step &step, bool isRedo);
    void took(const Step &step, qint64 change, bool isRedo, const QStringList &kept);

    AppContext &m_context;
    QList<Step> m_done;
    QList<Step> m_undone;
    bool m_isTakingBack = false;
};

} // namespace doorstep
