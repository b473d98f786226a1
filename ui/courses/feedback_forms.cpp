#include "ui/courses/feedback_forms.h"

#include "base/dates.h"
#include "training/feedback.h"
#include "training/register.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FeedbackForms)
};

constexpr int s_perSheet = 2; // where there are two to a page
constexpr double s_gap = 8; // points
constexpr double s_between = 36; // between two forms on a page, the cut in the middle
constexpr double s_writing = 22; // from one line to write on to the next
constexpr double s_box = 18; // to tick
constexpr double s_fullPageScale = 1.3; // of everything: where there is room people read and write at ease
constexpr qsizetype s_mostDates = 3; // that are told one by one
constexpr int s_fewestLines = 1;
constexpr int s_mostLines = 7;
const QColor s_quiet(90, 90, 90);
const QColor s_line(150, 150, 150);

using Type = PageFrame::Type;

// Draws one form into its place, from the top down. Used twice: once to learn how much room is left for lines
// to write on, once to draw.
class FormPainter {
public:
    FormPainter(QPainter &painter, const QRectF &place, const RunFacts &facts)
        : m_painter(painter), m_place(place), m_facts(facts), m_top(place.top())
    {
    }

    void paint(const QString &name)
    {
        const double fixed = heightWithout(name);
        const int lines = std::clamp(int((m_place.height() - fixed) / (s_writing * questions().size())),
                                     s_fewestLines, s_mostLines);
        m_draws = true;
        m_top = m_place.top();
        paintAll(name, lines);
    }

    // With a line to write on under each question.
    double leastHeight(const QString &name)
    {
        return heightWithout(name) + s_fewestLines * s_writing * questions().size();
    }

private:
    static QStringList questions()
    {
        return {Text::tr("What was good, or what do you take with you?"), Text::tr("What could be better?"),
                Text::tr("What will you do next with what you have learned?")};
    }

    double heightWithout(const QString &name)
    {
        m_draws = false;
        m_top = m_place.top();
        paintAll(name, 0);
        return m_top - m_place.top();
    }

    void paintAll(const QString &name, int lines)
    {
        words(m_facts.course, Type::Title);
        words(m_facts.hub, Type::Strong);
        QStringList about = m_facts.dates;
        if (!m_facts.place.isEmpty())
            about.append(m_facts.place);
        if (!m_facts.trainers.isEmpty())
            about.append(Text::tr("Trainers: %1").arg(m_facts.trainers));
        for (const QString &line : std::as_const(about))
            words(line, Type::Body, s_quiet);
        m_top += s_gap;
        rule();
        words(Text::tr("Please tell us how it was: it helps the next group."), Type::Body);
        m_top += s_gap;
        nameLine(name);
        ratings();
        for (const QString &question : questions()) {
            words(question, Type::Strong);
            writingLines(lines);
        }
        contact();
    }

    void words(const QString &text, Type type, const QColor &ink = Qt::black)
    {
        m_painter.setFont(PageFrame::font(type));
        m_painter.setPen(ink);
        const QRectF room(m_place.left(), m_top, m_place.width(), 1e4);
        const QRectF used =
            QFontMetricsF(m_painter.font()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        if (m_draws)
            m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        m_top += used.height();
    }

    void rule()
    {
        line(m_place.left(), m_place.right(), m_top);
        m_top += s_gap;
    }

    void line(double from, double to, double at)
    {
        if (!m_draws)
            return;
        m_painter.setPen(QPen(s_line, 0.5));
        m_painter.drawLine(QPointF(from, at), QPointF(to, at));
    }

    void box(double left, double top)
    {
        if (!m_draws)
            return;
        m_painter.setPen(QPen(Qt::black, 0.8));
        m_painter.drawRect(QRectF(left, top, s_box, s_box));
    }

    void text(const QRectF &room, int flags, const QString &text)
    {
        if (m_draws)
            m_painter.drawText(room, flags, text);
    }

    void nameLine(const QString &name)
    {
        if (!name.isEmpty()) {
            words(Text::tr("Name: %1").arg(name), Type::Strong);
        } else {
            words(Text::tr("Name, if you like:"), Type::Strong);
            const double used =
                QFontMetricsF(m_painter.font()).horizontalAdvance(Text::tr("Name, if you like:")) + s_gap;
            line(m_place.left() + used, m_place.right(), m_top);
        }
        m_top += s_gap * 1.5;
    }

    // Five boxes over the width, each with its number above, the ends with a word below.
    void ratings()
    {
        words(Text::tr("How was the course for you? Tick one."), Type::Strong);
        m_top += s_gap / 2;
        const double share = m_place.width() / highestRating;
        const double number = QFontMetricsF(PageFrame::font(Type::Strong)).height();
        const double word = QFontMetricsF(PageFrame::font(Type::Caption)).height();
        for (int rating = 1; rating <= highestRating; ++rating) {
            const double left = m_place.left() + share * (rating - 1);
            m_painter.setPen(Qt::black);
            m_painter.setFont(PageFrame::font(Type::Strong));
            text(QRectF(left, m_top, share, number), Qt::AlignCenter, QString::number(rating));
            box(left + (share - s_box) / 2, m_top + number + 1);
            m_painter.setFont(PageFrame::font(Type::Caption));
            m_painter.setPen(s_quiet);
            const QString end = rating == 1 ? Text::tr("poor", "the lowest rating")
                : rating == highestRating   ? Text::tr("very good", "the highest rating")
                                            : QString();
            text(QRectF(left, m_top + number + s_box + 2, share, word), Qt::AlignCenter, end);
        }
        m_top += number + s_box + word + 2 + s_gap;
    }

    void writingLines(int lines)
    {
        for (int i = 0; i < lines; ++i)
            line(m_place.left(), m_place.right(), m_top + s_writing * (i + 1));
        m_top += s_writing * lines + s_gap * 1.5;
    }

    void contact()
    {
        words(Text::tr("May we get in touch with you about what comes next?"), Type::Strong);
        m_top += s_gap / 2;
        double left = m_place.left();
        m_painter.setFont(PageFrame::font(Type::Body));
        for (const QString &answer : {Text::tr("Yes"), Text::tr("No")}) {
            box(left, m_top);
            const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(answer);
            m_painter.setPen(Qt::black);
            text(QRectF(left + s_box + s_gap / 2, m_top, width + s_gap, s_box), Qt::AlignVCenter, answer);
            left += s_box + width + 3 * s_gap;
        }
        const QString how = Text::tr("By phone or e-mail:");
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(how);
        m_painter.setPen(Qt::black);
        text(QRectF(left, m_top, width + s_gap, s_box), Qt::AlignVCenter, how);
        line(left + width + s_gap / 2, m_place.right(), m_top + s_box);
        m_top += s_box;
    }

    QPainter &m_painter;
    QRectF m_place;
    const RunFacts &m_facts;
    double m_top;
    bool m_draws = false;
};

} // namespace

FeedbackForms::FeedbackForms(RunFacts facts, QStringList names, bool twoToAPage)
    : m_facts(std::move(facts)), m_names(std::move(names)), m_twoToAPage(twoToAPage)
{
}

QString FeedbackForms::title() const
{
    return Text::tr("Feedback forms: %1").arg(m_facts.course);
}

QList<QRectF> FeedbackForms::places() const
{
    const QRectF &inner = m_paper.inner;
    if (!m_twoToAPage)
        return {inner};
    QRectF first = inner;
    if (inner.width() > inner.height()) {
        first.setWidth((inner.width() - s_between) / s_perSheet);
        return {first, first.translated(first.width() + s_between, 0)};
    }
    first.setHeight((inner.height() - s_between) / s_perSheet);
    return {first, first.translated(0, first.height() + s_between)};
}

int FeedbackForms::pageCount() const
{
    const qsizetype perPage = m_twoToAPage ? s_perSheet : 1;
    return int(qMax(qsizetype(1), (m_names.size() + perPage - 1) / perPage));
}

// A form is smaller where it would not fit otherwise, with much to say at its head.
void FeedbackForms::paintForm(QPainter &painter, const QRectF &place, const QString &name) const
{
    const double usual = m_twoToAPage ? 1 : s_fullPageScale;
    const double needed =
        usual * FormPainter(painter, QRectF(QPointF(), place.size() / usual), m_facts).leastHeight(name);
    const double scale = needed > place.height() ? usual * place.height() / needed : usual;
    painter.save();
    painter.scale(scale, scale);
    FormPainter(painter, QRectF(place.topLeft() / scale, place.size() / scale), m_facts).paint(name);
    painter.restore();
}

void FeedbackForms::paint(QPainter &painter, int page)
{
    const QList<QRectF> places = this->places();
    for (qsizetype i = 0; i < places.size(); ++i)
        if (const qsizetype form = page * places.size() + i; form < m_names.size())
            paintForm(painter, places[i], m_names[form]);
    if (places.size() < s_perSheet)
        return;
    painter.setPen(QPen(s_line, 0.5, Qt::DashLine)); // where it is cut
    const QPointF middle = m_paper.paper.center();
    if (places[0].top() == places[1].top())
        painter.drawLine(QPointF(middle.x(), m_paper.inner.top()),
                         QPointF(middle.x(), m_paper.inner.bottom()));
    else
        painter.drawLine(QPointF(m_paper.inner.left(), middle.y()),
                         QPointF(m_paper.inner.right(), middle.y()));
}

namespace {

// A long course's dates in one line.
QStringList datesOf(const CourseRegister &content, const QStringList &oneByOne)
{
    if (oneByOne.size() <= s_mostDates)
        return oneByOne;
    return {Text::tr("%1 to %2, %n session(s)", nullptr, int(content.sessions.size()))
                .arg(dateForPeople(content.sessions.first().heldOn),
                     dateForPeople(content.sessions.last().heldOn))};
}

} // namespace

PrintJob feedbackForms(HubFile &file, qint64 run, bool isNamed, bool twoToAPage)
{
    const CourseRegister content = readRegister(file.connection(), run);
    QStringList names;
    for (const RegisterLearner &learner : content.learners)
        if (names.size() < content.expected())
            names.append(isNamed ? learner.name : QString());
    while (names.isEmpty() || (!isNamed && twoToAPage && names.size() % s_perSheet != 0))
        names.append(QString());
    RunFacts facts = runFacts(file, run);
    facts.dates = datesOf(content, facts.dates);
    PrintJob job;
    job.title = Text::tr("Feedback forms: %1").arg(content.course.title);
    job.make = [facts, names, twoToAPage](HubFile &, Progress &) {
        return std::make_unique<FeedbackForms>(facts, names, twoToAPage);
    };
    return job;
}

QPushButton *feedbackFormsButton(AppContext &context, std::function<qint64()> run, QWidget *parent)
{
    auto *button = new QPushButton(style::icon("print"), Text::tr("Print forms"), parent);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, bool isNamed, bool twoToAPage) {
        QObject::connect(menu->addAction(text), &QAction::triggered, button, [=, &context] {
            if (const qint64 of = run())
                printWithPreview(context, feedbackForms(context.file(), of, isNamed, twoToAPage), button);
        });
    };
    add(Text::tr("One for each learner, &with their name"), true, false);
    add(Text::tr("One for each learner, with their name, &two to a page"), true, true);
    add(Text::tr("With&out names"), false, false);
    add(Text::tr("Without names, two to a &page"), false, true);
    button->setMenu(menu);
    return button;
}

} // namespace doorstep
