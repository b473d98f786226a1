// A list and what stands beside it. Where there is no room for both side by side (large text in a small
// window), the second goes below the first, and neither makes the window wider than the screen.
#pragma once

#include <QSplitter>

namespace doorstep {

class BesideSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit BesideSplitter(QWidget *parent = nullptr);

    // Where the handle stands while they are side by side, kept while one is below the other; to be stored.
    QByteArray besideState() const;
    void restoreBeside(const QByteArray &state);
    // As wide as the wider of them needs, for they can stand below each other.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    int neededBeside() const;
    QByteArray m_beside; // while one is below the other
    bool m_isArranging = false;
};

} // namespace doorstep
