// Making the national picture in the national body's window: of which period, and where to.
#pragma once

#include "base/dates.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doorstep {

class AppContext;
class PeriodPicker;

class PictureDialog : public QDialog {
    Q_OBJECT
public:
    PictureDialog(AppContext &context, QWidget *parent);

private:
    void save();
    AppContext &m_context;
    PeriodPicker *m_picker;
    QPushButton *m_save;
};

} // namespace doorstep
