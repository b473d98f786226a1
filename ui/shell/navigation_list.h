// The pages at the left of the window.
#pragma once

#include <QListWidget>

class QTimer;

namespace doorstep {

class HubFile;

class NavigationList : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    // The pages that suit the file.
    void showPagesFor(const HubFile &file);
    // Marks the page without asking for it.
    void setCurrentPage(const QString &id);
    // In a narrow window (large text on a small screen) the pictures stand alone, with the names as tips.
    void fitTo(int windowWidth);
    bool showsWords() const { return !m_onlyPictures; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    // What is dragged over a page for a moment opens it, to be dropped there.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    void paintGround();
    void showWords();
    bool m_onlyPictures = false;
    QTimer *m_hover;
    QListWidgetItem *m_under = nullptr; // what is dragged
};

} // namespace doorstep
