// Dates as people type them in Britain, as tables: what is typed on which day, and what is meant.
#include "base/dates.h"
#include "base/typed_dates.h"

using namespace doorstep;

namespace {

struct Typed {
    const char *text;
    const char *meant; // empty: no date
};

// A Wednesday.
const QDate wednesday(2019, 4, 10);

void check(const std::vector<Typed> &rows, QDate today, Lean lean)
{
    for (const Typed &row : rows) {
        const auto date = dateFromTyped(QString::fromUtf8(row.text), today, lean);
        INFO("typed: " << row.text);
        CHECK(dateToText(date.value_or(QDate())).toStdString() == row.meant);
    }
}

} // namespace

TEST_CASE("A full date is day, month, year however it is parted")
{
    for (const Lean lean : {Lean::Past, Lean::Future, Lean::Birth})
        check({{"3/4/2019", "2019-04-03"},
               {"03-04-2019", "2019-04-03"},
               {"3.4.19", "2019-04-03"},
               {" 3 4 2019 ", "2019-04-03"},
               {"3/4/19", "2019-04-03"},
               {"030419", "2019-04-03"},
               {"03042019", "2019-04-03"},
               {"2019-04-03", "2019-04-03"},
               {"2019/4/3", "2019-04-03"},
               {"20190403", "2019-04-03"},
               {"3 April 2019", "2019-04-03"},
               {"3 Apr 19", "2019-04-03"},
               {"3apr19", "2019-04-03"},
               {"3-Apr-2019", "2019-04-03"},
               {"3rd of April, 2019", "2019-04-03"},
               {"April 3, 2019", "2019-04-03"},
               {"Wed 3 Apr 2019", "2019-04-03"},
               {"1 Sept 2018", "2018-09-01"},
               {"29/2/2016", "2016-02-29"}},
              wednesday, lean);
}

TEST_CASE("What is no date is not made into one")
{
    for (const Lean lean : {Lean::Past, Lean::Future, Lean::Birth})
        check({{"", ""},           {"   ", ""},        {"soon", ""},     {"31/2/2019", ""}, {"29/2/2019", ""},
               {"13/13/2019", ""}, {"4/31/2019", ""},  {"3/4/019", ""},  {"3/4-19", ""},    {"0/4/2019", ""},
               {"3/4/2019/5", ""}, {"3 foo 2019", ""}, {"apr 2019", ""}, {"32", ""},        {"+", ""},
               {"+3q", ""},        {"+9999y", ""},     {"1/1/1200", ""}, {"next", ""},      {"some fri", ""}},
              wednesday, lean);
}

TEST_CASE("A date without its year leans back for what was held and ahead for what is due")
{
    check({{"3/4", "2019-04-03"},
           {"10/4", "2019-04-10"},
           {"11/4", "2018-04-11"},
           {"3 Apr", "2019-04-03"},
           {"3apr", "2019-04-03"},
           {"Dec 25", "2018-12-25"},
           {"29 feb", "2016-02-29"},
           {"3", "2019-04-03"},
           {"11", "2019-03-11"},
           {"31st", "2019-03-31"},
           {"3/4/45", "1945-04-03"},
           {"3/4/30", "2030-04-03"}},
          wednesday, Lean::Past);
    check({{"3/4", "2020-04-03"},
           {"10/4", "2019-04-10"},
           {"11/4", "2019-04-11"},
           {"3 Apr", "2020-04-03"},
           {"Dec 25", "2019-12-25"},
           {"29 feb", "2020-02-29"},
           {"3", "2019-05-03"},
           {"11", "2019-04-11"},
           {"31st", "2019-05-31"},
           {"3/4/45", "2045-04-03"}},
          wednesday, Lean::Future);
    check({{"3/4/45", "1945-04-03"},
           {"3/4/30", "1930-04-03"},
           {"3/4/19", "2019-04-03"},
           {"1/1/20", "1920-01-01"}},
          wednesday, Lean::Birth);
}

TEST_CASE("Days are named, counted and spoken of")
{
    check({{"today", "2019-04-10"},      {"Yesterday", "2019-04-09"},
           {"yest", "2019-04-09"},       {"tomorrow", "2019-04-11"},
           {"wed", "2019-04-10"},        {"monday", "2019-04-08"},
           {"thurs", "2019-04-04"},      {"last fri", "2019-04-05"},
           {"last wed", "2019-04-03"},   {"this fri", "2019-04-12"},
           {"next tue", "2019-04-16"},   {"next fri", "2019-04-19"},
           {"on Friday", "2019-04-05"},  {"+2w", "2019-04-24"},
           {"-3d", "2019-04-07"},        {"+1m", "2019-05-10"},
           {"+1y", "2020-04-10"},        {"+5", "2019-04-15"},
           {"\u22123d", "2019-04-07"},   {"2 weeks ago", "2019-03-27"},
           {"a week ago", "2019-04-03"}, {"a fortnight ago", "2019-03-27"},
           {"in 3 days", "2019-04-13"},  {"next week", "2019-04-17"},
           {"last month", "2019-03-10"}},
          wednesday, Lean::Past);
    check(
        {{"wed", "2019-04-17"}, {"monday", "2019-04-15"}, {"fri", "2019-04-12"}, {"last fri", "2019-04-05"}},
        wednesday, Lean::Future);
    check({{"+1m", "2019-02-28"}, {"next mon", "2019-02-04"}}, QDate(2019, 1, 31), Lean::Future);
}

TEST_CASE("Weeks and months as people speak of them")
{
    for (const Lean lean : {Lean::Past, Lean::Future})
        check({{"a week on Monday", "2019-04-22"},
               {"week on monday", "2019-04-22"},
               {"Monday week", "2019-04-22"},
               {"a week on Wednesday", "2019-04-24"},
               {"tomorrow week", "2019-04-18"},
               {"week tomorrow", "2019-04-18"},
               {"today week", "2019-04-17"},
               {"a fortnight on Friday", "2019-04-26"},
               {"fri fortnight", "2019-04-26"},
               {"2 weeks today", "2019-04-24"},
               {"two weeks on Friday", "2019-04-26"},
               {"in two weeks' time", "2019-04-24"},
               {"2 weeks’ time", "2019-04-24"},
               {"in a couple of weeks", "2019-04-24"},
               {"in a fortnight", "2019-04-24"},
               {"three days ago", "2019-04-07"},
               {"a week last Friday", "2019-03-29"},
               {"Friday before last", "2019-03-29"},
               {"the day after tomorrow", "2019-04-12"},
               {"day before yesterday", "2019-04-08"},
               {"last night", "2019-04-09"},
               {"this evening", "2019-04-10"},
               {"end of month", "2019-04-30"},
               {"end of the month", "2019-04-30"},
               {"month end", "2019-04-30"},
               {"end of next month", "2019-05-31"},
               {"end of May", "2019-05-31"},
               {"end of Feb", "2020-02-29"},
               {"end of February 2019", "2019-02-28"},
               {"start of next month", "2019-05-01"},
               {"beginning of June", "2019-06-01"},
               {"end of year", "2019-12-31"},
               {"1st March 2019", "2019-03-01"},
               {"the 1st of March 2019", "2019-03-01"},
               {"w/c 15/4/19", "2019-04-15"}},
              wednesday, lean);
    check({{"Weds", "2019-04-10"},
           {"last weds", "2019-04-03"},
           {"tues", "2019-04-09"},
           {"1st March", "2019-03-01"},
           {"Sat 6th", "2019-04-06"},
           {"sat 6", "2019-04-06"},
           {"sat 2", "2019-03-02"},
           {"wed 3/4", "2019-04-03"},
           {"the 3rd", "2019-04-03"}},
          wednesday, Lean::Past);
    check({{"Weds", "2019-04-17"},
           {"next weds", "2019-04-17"},
           {"1st March", "2020-03-01"},
           {"sat 4", "2019-05-04"}},
          wednesday, Lean::Future);
    for (const Lean lean : {Lean::Past, Lean::Future})
        check({{"a week on", ""},
               {"end of May 0000", ""},
               {"start of January 0001", ""},
               {"end of March 1066", ""},
               {"end of March 9999", ""},
               {"week", ""},
               {"a week soon", ""},
               {"end", ""},
               {"end of tether", ""},
               {"sat 32", ""},
               {"in some weeks", ""},
               {"zero days ago", ""}},
              wednesday, lean);
}

TEST_CASE("What was understood is understood again in the same way")
{
    for (QDate day(2018, 12, 25); day < QDate(2020, 1, 10); day = day.addDays(1))
        for (const Lean lean : {Lean::Past, Lean::Future}) {
            CHECK(dateFromTyped(dateForPeople(day), wednesday, lean) == day);
            CHECK(dateFromTyped(dateToText(day), wednesday, lean) == day);
        }
}

TEST_CASE("Times of day as people type them")
{
    const std::vector<Typed> rows{
        {"9:30", "09:30"}, {"9.30", "09:30"},    {"0930", "09:30"}, {"930", "09:30"},
        {"9", "09:00"},    {"19:05", "19:05"},   {"7pm", "19:00"},  {"7.30 pm", "19:30"},
        {"12am", "00:00"}, {"12 p.m.", "12:00"}, {"noon", "12:00"}, {"24:00", ""},
        {"13pm", ""},      {"9:60", ""},         {"", ""},          {"late", ""}};
    for (const Typed &row : rows) {
        INFO("typed: " << row.text);
        CHECK(timeToText(timeFromTyped(QString::fromUtf8(row.text)).value_or(QTime())).toStdString()
              == row.meant);
    }
}
