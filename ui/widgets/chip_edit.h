// Several short words in one field: themes of a list (type to pick) or tags of one's own (type and Enter).
// Backspace takes the last one off, a click on one takes it off.
#pragma once

#include "records/code_lists.h"
#include "ui/widgets/suggestion_popup.h"

#include <QWidget>
#include <functional>

namespace doorstep {

class FlowLayout;

class ChipEdit : public QWidget {
    Q_OBJECT

public:
    // What may be meant by the typed letters; `value` of each is what values() holds.
    using Suggest = std::function<QList<Suggestion>(const QString &typed)>;

    // Only what `suggest` offers is taken, unless `takesAnything`.
    ChipEdit(Suggest suggest, bool takesAnything, QWidget *parent = nullptr);
    // The codes of a list, shown by their labels.
    static ChipEdit *forCodes(const CodeLists &codes, CodeListId list, QWidget *parent = nullptr);

    const QStringList &values() const { return m_values; }
    void setValues(const QStringList &values);
    // How a value is shown on its chip; as it is unless set.
    void setShown(std::function<QString(const QString &)> shown) { m_shown = std::move(shown); }
    void setReadOnly(bool readOnly);
    // Typed and not taken yet: letters that no suggestion was picked for.
    QString pendingText() const { return m_line->text().trimmed(); }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void valuesEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void typed();
    void add(const QString &value);
    void removeAt(int index);
    void takeTyped();
    void rebuild();
    bool pressed(const class QKeyEvent &event);
    Suggest m_suggest;
    bool m_takesAnything;
    std::function<QString(const QString &)> m_shown;
    QStringList m_values;
    QLineEdit *m_line;
    SuggestionPopup *m_popup;
    FlowLayout *m_flow;
};

} // namespace doorstep
