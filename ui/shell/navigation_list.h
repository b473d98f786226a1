// The pages at the left of the window.
#pragma once

#include <QListWidget>

namespace doorstep {

class NavigationList : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    // Marks the page without asking for it.
    void setCurrentPage(const QString &id);
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();
};

} // namespace doorstep
