// The report laid out for readers: sections of text, tiles, charts and tables, the same on paper, on a web
// page and in a workbook.
#pragma once

#include "report/programme_report.h"

#include <variant>

namespace doorstep {

struct ReportCell {
    enum class Kind { Words, Count, Money, Share, Month, HeldBack, Blank };
    Kind kind = Kind::Blank;
    QString text = {}; // as people read it, whatever the kind; empty for Blank
    qint64 number = 0; // of Count, or pence of Money
    double share = 0; // of Share: 0.61 for 61%
    QDate month = {}; // of Month: its first day
};

struct ReportTable {
    QString sheet = {}; // its sheet's name, at most 31 letters; empty: its section's short heading
    struct Column {
        QString heading;
        bool isNumber = false; // stands to the right
        QString group = {}; // heading over several neighbouring columns, empty for none
    };
    QString caption;
    QList<Column> columns;
    QList<QList<ReportCell>> rows; // each as long as `columns`; the first cell names the row
    bool hasWhole = false; // the last row is all of those above it
};

struct ReportChart {
    enum class Form {
        Bars, // lying, one under the other: categories
        Columns, // standing, side by side: months
    };
    struct Bar {
        QString label; // "25-44", "Apr"
        QString group; // what several in a row have in common: "2019"; empty for none
        std::optional<double> value; // people or pounds; none: held back
        QString written; // "1,234 (61%)"
    };
    QString caption;
    Form form = Form::Bars;
    QList<Bar> bars;
    QString inWords; // what the chart shows, for who cannot see it
};

struct ReportTile {
    QString label;
    QString value;
    QString target; // "Target 3,500 by 31 Mar 2020"; empty for none
    QString course; // "Target reached"; empty for none
    std::optional<double> share; // of the target
    std::optional<double> expectedShare; // of the target, where it should be by now
};

struct ReportText {
    enum class Role { Body, Subheading, Note };
    QString text;
    Role role = Role::Body;
};

// Sentences, one under the other.
struct ReportPoints {
    QStringList points;
};

struct ReportTerm {
    QString term;
    QString meaning;
};

struct ReportQuote {
    QString title;
    QString told; // "Told on 12 Mar 2019"
    QString words; // may have line breaks
};

using ReportBlock = std::variant<ReportText, ReportPoints, QList<ReportTile>, ReportChart, ReportTable,
                                 QList<ReportTerm>, ReportQuote>;

struct ReportSection {
    QString id; // "headlines", "by-age_band": never translated
    QString heading;
    QString shortHeading; // at most 31 letters: a sheet's name
    QList<ReportBlock> blocks;
};

struct ReportContent {
    QString title; // "Programme report"
    QString about; // who it is about: the hub
    QString programme;
    QString period; // "Apr 2017 to Mar 2020"
    QString madeOn; // "Made on 12 Mar 2020 with Doorstep 0.1.0"
    QString restsOn; // of the national report: how many hubs' returns; else empty
    QString smallNumbers; // a sentence on what is held back, or that nothing is and whom it may go to
    bool mayBeHandedOn = true;
    QList<ReportSection> sections; // none is empty; charts and tables are numbered through in their captions
};

// What stands in place of a number that is held back: "[c]", as official statistics in Britain write it.
QString heldBackMark();

ReportContent reportContent(const ProgrammeReport &report);

} // namespace doorstep
