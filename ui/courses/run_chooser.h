// Which course run a sheet is about: the newest runs by name, the one in hand picked.
#pragma once

#include "ui/shell/app_context.h"

#include <QComboBox>

namespace doorstep {

class RunChooser : public QComboBox {
    Q_OBJECT
public:
    explicit RunChooser(AppContext &context, QWidget *parent = nullptr);

    // Reads the runs again. `shown`: the one in hand, which is offered however old it is; 0: then the latest
    // that has begun is picked, else the next to begin.
    void offer(qint64 shown);
    qint64 run() const { return currentData().toLongLong(); } // 0: there is none

Q_SIGNALS:
    void picked(qint64 run); // by the person

private:
    AppContext &m_context;
};

} // namespace doorstep
