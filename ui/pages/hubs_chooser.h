// Which hubs are set against each other: ticks in a list, two at the least.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace doorstep {

struct HubsReading;

class HubsChooser : public QWidget {
    Q_OBJECT
public:
    explicit HubsChooser(QWidget *parent = nullptr);

    // Keeps the ticks; all are ticked to begin with, and so is a hub that is new.
    void setHubs(const HubsReading &reading);
    // Codes of those that are ticked.
    QStringList chosen() const;
    void choose(const QStringList &codes);
    bool isEnough() const;

Q_SIGNALS:
    void changed();

private:
    void tickAll(bool ticked);
    void say();
    QListWidget *m_list;
    QLabel *m_words;
};

} // namespace doorstep
