// Files dropped on a window, wherever on it: fields and lists that take drops of their own would take a
// file's name for words.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace doorstep {

// Is installed on the application as an event filter by itself.
class FileDrop : public QObject {
    Q_OBJECT
public:
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    // Paths of files and folders, at least one.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace doorstep
