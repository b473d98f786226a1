// The national picture in a hub's window: the hub's figures beside the programme's and the other hubs', which
// have no names.
#pragma once

#include "ui/pages/picture_rows.h"
#include "ui/pages/reading_page.h"
#include "ui/shell/quiet_reader.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace doorstep {

class PicturePage : public ReadingPage {
    Q_OBJECT
public:
    PicturePage(AppContext &context, QWidget *parent = nullptr);
    ~PicturePage() override;

    void activate() override;
    // A file to open and keep.
    void openArgument(const QString &argument) override;

    // For tests.
    void waitForAll();
    const PictureReading &reading() const { return m_reading; }
    bool isEmpty() const;
    QComboBox &periods() { return *m_periods; }

protected:
    void read() override;

private:
    QWidget *makeHead();
    QWidget *makeEmpty();
    void choose();
    void keep(const QString &path);
    void readBeside();
    void showReading(const PictureReading &reading);
    QList<NationalPicture> m_pictures;
    PictureReading m_reading;
    Period m_wanted; // to come to the front once it was read
    QStackedWidget *m_stack;
    QComboBox *m_periods;
    QLabel *m_about;
    PictureRows *m_rows;
    QuietReader m_reader;
};

} // namespace doorstep
