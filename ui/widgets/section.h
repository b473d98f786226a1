// A part of a form under a heading that opens and closes it.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace doorstep {

class Section : public QWidget {
    Q_OBJECT

public:
    // Takes `content`; closed to begin with.
    Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    // A few quiet words beside the heading: what is inside.
    void setSummary(const QString &summary);

private:
    QToolButton *m_heading;
    QLabel *m_summary;
    QWidget *m_content;
};

} // namespace doorstep
