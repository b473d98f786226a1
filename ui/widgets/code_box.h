// One code of a list, or none; typing the first letters picks.
#pragma once

#include "records/code_lists.h"

#include <QComboBox>
#include <optional>

namespace doorstep {

class CodeBox : public QComboBox {
    Q_OBJECT

public:
    // The codes of `list` as `codes` has them, after an empty choice.
    CodeBox(const CodeLists &codes, CodeListId list, QWidget *parent = nullptr);
    // Other choices than those of a list: code and what people read for it.
    CodeBox(const QList<std::pair<QString, QString>> &choices, QWidget *parent = nullptr);
    // Yes, no, or not recorded, as the codes "yes" and "no".
    static CodeBox *yesNo(QWidget *parent = nullptr);

    QString code() const { return currentData().toString(); }
    // A code that is not in the list (it came from elsewhere) is shown all the same, and kept.
    void setCode(const QString &code);

Q_SIGNALS:
    void codeEdited();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void setUp();

    std::optional<CodeListId> m_list;
};

} // namespace doorstep
