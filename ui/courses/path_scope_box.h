// Chooses whose path is looked at: everybody's, or that of a course, a run or a trainer, found by a few
// letters.
#pragma once

#include "measures/training_path.h"

#include <QWidget>

class QComboBox;

namespace doorstep {

class AppContext;
class ReferencePicker;

class PathScopeBox : public QWidget {
    Q_OBJECT
public:
    explicit PathScopeBox(AppContext &context, QWidget *parent = nullptr);

    // Key 0 of anything but everyone: nothing is picked yet.
    PathScope scope() const;
    QString name() const; // "Everyone", "Building Power": for people
    void setScope(const PathScope &scope); // emits nothing
    // "everyone", "course 12", "run 12", "trainer 12", and back; nullopt for any other text.
    static QString toText(const PathScope &scope);
    static std::optional<PathScope> fromText(const QString &text);
    void takeFocus();

Q_SIGNALS:
    void changed(); // by the person

private:
    ReferencePicker *pickerOf(PathScope::Of of) const; // null: of everyone
    void showPicker();
    QComboBox *m_of;
    QList<ReferencePicker *> m_pickers; // course, run, trainer
};

} // namespace doorstep
