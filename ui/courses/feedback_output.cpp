#include "ui/courses/feedback_output.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/courses/feedback_bars.h"
#include "ui/pages/output_menu.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FeedbackOutput)
};
using Type = PageFrame::Type;

constexpr double s_gap = 8; // points
constexpr double s_barsWidth = 0.6; // of the page
constexpr double s_nameWidth = 0.3; // of the bars
const QColor s_quiet(90, 90, 90);
const QColor s_bar(120, 120, 120);

QString quoted(const QString &words)
{
    return Text::tr("\u201C%1\u201D").arg(words.trimmed());
}

double heightOf(Type type)
{
    return QFontMetricsF(PageFrame::font(type)).height();
}

// In pieces that fit a page each, should somebody have written more than that.
QStringList pieces(QString words)
{
    constexpr qsizetype most = 1500; // characters
    QStringList pieces;
    while (words.size() > most) {
        const qsizetype space = words.lastIndexOf(QLatin1Char(' '), most);
        pieces.append(words.left(space > 0 ? space : most));
        words.remove(0, pieces.last().size());
    }
    return pieces + QStringList{words};
}

QStringList notesOf(const FeedbackOutput &output)
{
    QStringList notes{output.about, output.when, output.sum.answeredText(), output.sum.ratingText()};
    notes.removeAll(QString());
    return notes;
}

} // namespace

QString FeedbackOutput::title() const
{
    return Text::tr("What learners said: %1").arg(about);
}

QString FeedbackOutput::quotations() const
{
    QStringList quotations;
    for (const SaidWords &said : words)
        quotations.append(quoted(said.answer.words));
    return quotations.join(QStringLiteral("\n\n"));
}

NumberTable FeedbackOutput::table(Connection &connection) const
{
    NumberTable table{
        title(), {Text::tr("Course run"), Text::tr("Learner"), Text::tr("Rating"), Text::tr("Words")}, {}};
    QHash<qint64, QString> runs;
    for (const LearnerAnswer &answer : answers) {
        if (!answer.isAnswer())
            continue;
        if (!runs.contains(answer.run))
            runs.insert(answer.run, titleOf(connection, CourseRun::table(), answer.run));
        table.rows.append({runs[answer.run], titleOf(connection, Person::table(), answer.person),
                           answer.rating ? QVariant(qint64(*answer.rating)) : QVariant(), answer.words});
    }
    return table;
}

OutputMenu *feedbackOutputButton(AppContext &context, const FeedbackOutput &output, const NumberTable &table,
                                 QWidget *parent)
{
    auto *menu = new OutputMenu(
        context, Text::tr("Copy, save, print"), nullptr, [table] { return table; }, parent);
    menu->nameTable(Text::tr("Copy &who said what as a table"),
                    Text::tr("&Save who said what (XLSX or CSV)\u2026"));
    menu->addSeparator();
    menu->add(style::icon("copy"), Text::tr("&Copy the words, without names"),
              [&context, output] {
                  QApplication::clipboard()->setText(output.quotations());
                  context.say(Text::tr("%n learner's word(s) copied", nullptr, int(output.words.size())));
              })
        ->setEnabled(!output.words.isEmpty());
    menu->add(style::icon("print"), Text::tr("&Print without names, or save as a PDF\u2026"),
              [&context, output, menu] {
                  PrintJob job;
                  job.title = output.title();
                  job.make = [output](HubFile &file, Progress &) {
                      return std::make_unique<FeedbackPaper>(PageFrame(Text::tr("What learners said"),
                                                                       file.identity().hubName,
                                                                       Clock::today(), notesOf(output)),
                                                             output);
                  };
                  printWithPreview(context, std::move(job), menu);
              });
    return menu;
}

FeedbackPaper::FeedbackPaper(PageFrame frame, FeedbackOutput output)
    : m_frame(std::move(frame)), m_output(std::move(output))
{
    for (const SaidWords &said : m_output.words) {
        for (const QString &piece : pieces(quoted(said.answer.words)))
            m_blocks.append({piece, {}});
        m_blocks.last().source = said.run;
    }
}

double FeedbackPaper::heightOfBars() const
{
    return m_output.sum.rated() == 0 ? 0 : highestRating * (heightOf(Type::Body) + 2) + 2 * s_gap;
}

void FeedbackPaper::layOut(const PaperSize &paper)
{
    m_frame.layOut(paper);
    m_pages = {{}};
    double left = m_frame.content(0).height() - heightOfBars();
    for (int i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        const QRectF room(0, 0, m_frame.content(0).width(), 1e6);
        block.height = QFontMetricsF(PageFrame::font(Type::Body))
                           .boundingRect(room, Qt::TextWordWrap, block.words)
                           .height()
            + heightOf(Type::Caption) + s_gap;
        if (block.height > left && !m_pages.last().isEmpty()) {
            m_pages.append(QList<int>());
            left = m_frame.content(int(m_pages.size()) - 1).height();
        }
        m_pages.last().append(i);
        left -= block.height;
    }
}

void FeedbackPaper::paintBars(QPainter &painter, const QRectF &place) const
{
    const FeedbackSum &sum = m_output.sum;
    const int most = *std::max_element(sum.ratings.begin(), sum.ratings.end());
    const double line = heightOf(Type::Body) + 2;
    const double width = place.width() * s_barsWidth;
    const double name = width * s_nameWidth;
    painter.setFont(PageFrame::font(Type::Body));
    for (int rating = highestRating; rating >= 1; --rating) {
        const double top = place.top() + line * (highestRating - rating);
        const int count = sum.count(rating);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(place.left(), top, name, line), Qt::AlignVCenter, ratingName(rating));
        const QRectF bar(place.left() + name, top + 2, (width - 2 * name) * count / most, line - 4);
        painter.fillRect(bar, s_bar);
        painter.drawText(QRectF(bar.right() + s_gap, top, name, line), Qt::AlignVCenter,
                         QString::number(count));
    }
}

void FeedbackPaper::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, page, pageCount());
    QRectF room = m_frame.content(page);
    if (page == 0 && m_output.sum.rated() > 0) {
        paintBars(painter, room);
        room.setTop(room.top() + heightOfBars());
    }
    for (const int i : m_pages[page]) {
        const Block &block = m_blocks[i];
        painter.setFont(PageFrame::font(Type::Body));
        painter.setPen(Qt::black);
        QRectF used;
        painter.drawText(room, Qt::TextWordWrap, block.words, &used);
        painter.setFont(PageFrame::font(Type::Caption));
        painter.setPen(s_quiet);
        painter.drawText(QRectF(room.left(), used.bottom(), room.width(), heightOf(Type::Caption)),
                         Qt::AlignLeft, block.source);
        room.setTop(room.top() + block.height);
    }
}

} // namespace doorstep
