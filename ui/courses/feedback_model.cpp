#include "ui/courses/feedback_model.h"

#include "base/text.h"
#include "storage/record_store.h"
#include "training/pasted_forms.h"
#include "ui/courses/feedback_bars.h"
#include "ui/pages/quick_change.h"

#include <QFont>

#include <algorithm>

namespace doorstep {

namespace {

bool isOff(const Enrolment &enrolment)
{
    return enrolment.outcome.code == QLatin1String("withdrawn")
        || enrolment.outcome.code == QLatin1String("waiting");
}

// Marked or given an outcome as having been there; or the register says nothing yet.
bool mayHaveBeenThere(const CourseRegister &content, const RegisterLearner &learner)
{
    const EnrolmentStanding standing = content.standing(learner);
    const QString &outcome = learner.enrolment.outcome.code;
    return standing.attendedOn.isValid()
        || (standing.marked == 0 && (outcome.isEmpty() || outcome == QLatin1String("booked")));
}

// A column alone belongs where it is put: ratings or words, in the order of the rows.
PastedForms formsOfColumn(const CellBlock &block, bool isWords)
{
    PastedForms pasted;
    for (const QStringList &row : block) {
        PastedForm form;
        const QString text = row.value(0);
        if (isWords)
            form.words = QString(text).remove(QChar(0));
        else
            form.rating = ratingFromText(text);
        if (!isWords && !form.rating)
            form.unreadable = text.trimmed();
        pasted.forms.append(form);
    }
    return pasted;
}

} // namespace

FeedbackModel::FeedbackModel(AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void FeedbackModel::read(qint64 run)
{
    Connection &connection = m_context.connection();
    const bool isThere = run && find(connection, Id<CourseRun>(run));
    NoProgress progress;
    m_content = isThere ? readRegister(connection, run) : CourseRegister();
    m_sum = isThere ? feedbackSum(learnerAnswers(connection, FeedbackAbout::Run, run, {}, progress))
                    : FeedbackSum();
}

QList<FeedbackModel::Row> FeedbackModel::rowsOf(const CourseRegister &content) const
{
    QList<Row> rows;
    for (const RegisterLearner &learner : content.learners) {
        const Form form{learner.enrolment.rating, learner.enrolment.feedback};
        if (isOff(learner.enrolment) && form == Form())
            continue;
        rows.append({learner.enrolment.key, learner.name, mayHaveBeenThere(content, learner), form, form});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.isThere; });
    if (content.run.key && m_context.canEdit())
        rows.append({0, tr("A form without a name"), false, {}, {}});
    return rows;
}

void FeedbackModel::showRun(qint64 run)
{
    beginResetModel();
    read(run);
    m_rows = rowsOf(m_content);
    endResetModel();
}

void FeedbackModel::readAgain()
{
    const qint64 run = m_content.run.key;
    read(run);
    QList<Row> fresh = rowsOf(m_content);
    for (Row &row : fresh)
        if (const int before = rowOf(row.enrolment);
            before >= 0 && m_rows[before].now != m_rows[before].stored)
            row.now = m_rows[before].now;
    const auto keys = [](const QList<Row> &rows) {
        QList<qint64> enrolments;
        for (const Row &row : rows)
            enrolments.append(row.enrolment);
        return enrolments;
    };
    const bool isSameShape = keys(fresh) == keys(m_rows);
    if (!isSameShape)
        beginResetModel();
    m_rows = std::move(fresh);
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FeedbackModel::rowOf(qint64 enrolment) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].enrolment == enrolment)
            return row;
    return -1;
}

int FeedbackModel::rowNamed(const QString &letters, int after) const
{
    const QString wanted = folded(letters);
    for (int step = 0; step < m_rows.size(); ++step) {
        const int row = int((after + step) % m_rows.size());
        const QString name = folded(m_rows[row].name);
        if (m_rows[row].enrolment && (name.startsWith(wanted) || name.contains(QLatin1Char(' ') + wanted)))
            return row;
    }
    return -1;
}

void FeedbackModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FeedbackModel::setRating(int row, std::optional<int> rating)
{
    if (!m_context.canEdit() || m_rows[row].now.rating == rating)
        return;
    m_rows[row].now.rating = rating;
    refresh(row);
}

void FeedbackModel::undoCell(const QModelIndex &cell)
{
    Row &row = m_rows[cell.row()];
    if (cell.column() == Rating && row.now.rating != row.stored.rating)
        row.now.rating = row.stored.rating;
    else if (cell.column() == Words && row.now.words != row.stored.words)
        row.now.words = row.stored.words;
    else
        row.now = row.stored;
    refresh(cell.row());
}

bool FeedbackModel::leave(int number)
{
    if (number < 0 || number >= m_rows.size() || m_rows[number].now == m_rows[number].stored)
        return true;
    const Row row = m_rows[number];
    const QString label = !row.enrolment ? tr("A feedback form without a name, in the run's notes")
        : row.now == Form()              ? tr("Feedback of %1 taken away").arg(row.name)
        : row.now.rating                 ? tr("Feedback of %1: %2").arg(row.name).arg(*row.now.rating)
                                         : tr("Feedback of %1").arg(row.name);
    const bool isStored = store({{number, row.now}}, label);
    if (isStored && !row.enrolment) { // ready for the next
        m_rows[number].now = {};
        refresh(number);
    }
    return isStored;
}

bool FeedbackModel::store(const QList<Pasted> &forms, const QString &label)
{
    QList<std::pair<qint64, Form>> wanted;
    for (const Pasted &pasted : forms)
        wanted.append({m_rows[pasted.row].enrolment, pasted.form});
    return quickChange(m_context, label, [wanted, run = m_content.run.key](Change &change) {
        for (const auto &[enrolment, form] : wanted) {
            if (enrolment)
                recordFeedback(change, enrolment, form.rating, form.words);
            else
                recordNamelessForm(change, run, form.rating, form.words);
        }
        return true;
    });
}

// Where the forms of a block belong; `lost`: the names that nobody here has, and ratings that are none.
QList<FeedbackModel::Pasted> FeedbackModel::placed(const QModelIndex &cell, const CellBlock &block,
                                                   QStringList &lost) const
{
    const bool isOneColumn =
        std::all_of(block.begin(), block.end(), [](const QStringList &row) { return row.size() <= 1; });
    const PastedForms pasted =
        isOneColumn ? formsOfColumn(block, cell.column() == Words) : readForms(block, m_content);
    QList<Pasted> forms;
    for (qsizetype i = 0; i < pasted.forms.size(); ++i) {
        const PastedForm &form = pasted.forms[i];
        if (!form.unreadable.isEmpty())
            lost.append(form.unreadable);
        const int row =
            pasted.hasNames ? (form.name.isEmpty() ? rowOf(0) : rowOf(form.enrolment)) : int(cell.row() + i);
        const bool isFound =
            row >= 0 && row < m_rows.size() && (!pasted.hasNames || form.name.isEmpty() || form.enrolment);
        if (!isFound)
            lost.append(form.name.isEmpty() ? form.words : form.name);
        else if (form.rating || !form.words.trimmed().isEmpty())
            forms.append({row,
                          {form.rating ? form.rating : m_rows[row].now.rating,
                           form.words.trimmed().isEmpty() ? m_rows[row].now.words : form.words}});
    }
    return forms;
}

int FeedbackModel::paste(const QModelIndex &cell, const CellBlock &block)
{
    if (!m_context.canEdit() || !cell.isValid() || block.isEmpty())
        return 0;
    QStringList lost;
    const QList<Pasted> forms = placed(cell, block, lost);
    lost.removeAll(QString());
    if (!forms.isEmpty() && !store(forms, tr("Feedback of %n learner(s)", nullptr, int(forms.size()))))
        return 0;
    for (const Pasted &pasted : forms) // what was typed there before has given way
        m_rows[pasted.row].now = m_rows[pasted.row].stored;
    if (!lost.isEmpty())
        m_context.sayError(
            tr("%n form(s) typed in. Left out, as nobody on the run is called so, several are, "
               "or the rating is not 1 to 5: %1",
               nullptr, int(forms.size()))
                .arg(lost.join(QStringLiteral("; "))));
    return int(forms.size());
}

CellBlock FeedbackModel::copied(const QModelIndexList &cells) const
{
    QList<int> rows;
    for (const QModelIndex &cell : cells)
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    std::sort(rows.begin(), rows.end());
    CellBlock block;
    for (const int row : std::as_const(rows)) {
        const Form &form = m_rows[row].now;
        block.append({m_rows[row].name, form.rating ? QString::number(*form.rating) : QString(), form.words});
    }
    return block;
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FeedbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedbackModel::nameData(const Row &row, int role) const
{
    const QString text =
        row.isThere || !row.enrolment ? row.name : tr("%1 (not marked as there)").arg(row.name);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant FeedbackModel::ratingData(const Row &row, int role) const
{
    if (role == RatingRole)
        return row.now.rating.value_or(0);
    if (role == Qt::AccessibleTextRole)
        return row.now.rating ? ratingName(*row.now.rating) : tr("Not rated");
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    return isText && row.now.rating ? QVariant(QString::number(*row.now.rating)) : QVariant();
}

QVariant FeedbackModel::wordsData(const Row &row, int role) const
{
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(row.now.words) : QVariant();
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == QuietRole)
        return !row.isThere;
    if (role == UnstoredRole)
        return row.now != row.stored;
    return index.column() == Learner ? nameData(row, role)
        : index.column() == Rating   ? ratingData(row, role)
                                     : wordsData(row, role);
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Learner ? tr("Learner") : section == Rating ? tr("Rating") : tr("Their words");
}

Qt::ItemFlags FeedbackModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_context.canEdit() && index.column() == Words)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FeedbackModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Row &row = m_rows[index.row()];
    if (row.now.words != value.toString()) {
        row.now.words = value.toString();
        refresh(index.row());
    }
    return true;
}

} // namespace doorstep
