// The returns: the programme's calendar with what is due and sent, and for the period in front the steps from
// the figures through the checks to the signed file, and its history.
#pragma once

#include "ui/pages/reading_page.h"
#include "ui/shell/quiet_reader.h"

namespace doorstep {

class ReturnPeriodList;
class ReturnSheet;

class ReturnsPage : public ReadingPage {
    Q_OBJECT
public:
    explicit ReturnsPage(AppContext &context, QWidget *parent = nullptr);
    ~ReturnsPage() override;

    // The steps for the period in front.
    ReturnSheet &sheet() { return *m_sheet; }
    ReturnPeriodList &periods() { return *m_periods; }
    // For tests: returns when everything is read and shown.
    void waitForAll();

    // A period as "2019-04-01/2019-06-30".
    void openArgument(const QString &argument) override;
    void activate() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void read() override;

private:
    void begin();
    void readSheet();
    ReturnPeriodList *m_periods;
    ReturnSheet *m_sheet;
    bool m_hasCalendar = false;
    QuietReader m_calendarReader;
    QuietReader m_sheetReader;
};

} // namespace doorstep
