// A line edit that says quietly, at its end, how it understood what was typed.
#pragma once

#include <QLineEdit>

namespace doorstep {

class HintedLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit HintedLineEdit(QWidget *parent = nullptr);

    // Plain text; shown where there is room beside what was typed, and told to assistive technology in any
    // case. `isWarning` says that it was not understood.
    void setHint(const QString &hint, bool isWarning = false);
    const QString &hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    bool m_isWarning = false;
};

} // namespace doorstep
