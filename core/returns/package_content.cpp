#include "returns/package_content.h"

#include "base/text.h"
#include "exchange/csv_reader.h"
#include "exchange/formula_guard.h"
#include "programme/measure_names.h"
#include "returns/key_check.h"
#include "returns/member_rows.h"
#include "returns/package_member.h"
#include "returns/row_check.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageContent)
};

constexpr int mostProblems = 100;

QStringList columnNames(const ReturnTable &table)
{
    QStringList names;
    for (const ReturnColumn &column : table.columns)
        names.append(column.name);
    return names;
}

bool describesColumns(const QJsonObject &schema, const ReturnTable &table)
{
    QStringList names;
    for (const QJsonValue &field : schema.value(QStringLiteral("fields")).toArray())
        names.append(field.toObject().value(QStringLiteral("name")).toString());
    return names == columnNames(table);
}

// Finds what is wrong with one file and tells it with the place.
class FileProblems {
public:
    FileProblems(const ReturnTable &table, QStringList &problems) : m_table(table), m_problems(problems) { }

    void tell(const QString &what)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(QString(m_table.fileName() + QLatin1String(": ") + what));
    }
    void tell(qint64 row, const ReturnColumn &column, const QString &value, const QString &what)
    {
        constexpr qsizetype most = 40;
        tell(Text::tr("row %1, %2 “%3” %4")
                 .arg(QString::number(row), column.name, visibleControls(value.left(most)), what));
    }

private:
    const ReturnTable &m_table;
    QStringList &m_problems;
};

class ContentCheck {
public:
    ContentCheck(PackageReader &package, const CodeLists *codes, QStringList &problems, Progress &progress)
        : m_package(package), m_codes(codes), m_problems(problems), m_progress(progress)
    {
    }

    QList<ReturnFigure> run()
    {
        const QList<PackageDescription::Member> &members = m_package.description().members;
        qint64 number = 0;
        for (const ReturnTable &table : returnTables()) {
            m_progress.report(Text::tr("Checking %1").arg(table.fileName()), number++, members.size());
            for (const PackageDescription::Member &member : members)
                if (member.table == table.name)
                    checkFile(table, member);
        }
        // References say something only where everything could be read.
        if (m_problems.isEmpty())
            m_problems = m_keyProblems;
        return m_figures;
    }

private:
    void checkFile(const ReturnTable &table, const PackageDescription::Member &member)
    {
        FileProblems found(table, m_problems);
        if (!describesColumns(member.schema, table))
            found.tell(Text::tr("its description is not that of a return"));
        try {
            MemberRows rows(m_package, member, nullptr);
            if (const std::optional<qint64> count = checkRows(table, member, rows, found);
                count && *count != member.rows)
                found.tell(Text::tr("it says it has %1 rows and has %2").arg(member.rows).arg(*count));
            if (!rows.next())
                return;
        } catch (const CsvError &error) {
            found.tell(Text::tr("line %1: %2").arg(error.line()).arg(error.reason()));
        }
        readOn(member);
    }

    // Damage is told as damage, wherever the looking stopped.
    void readOn(const PackageDescription::Member &member)
    {
        PackageMember bytes(m_package.zip(), member);
        while (!bytes.next().isEmpty())
            m_progress.throwIfCancelled();
    }

    // How many rows it has; nothing where its columns are others, or where so much is wrong that nobody
    // would read on.
    std::optional<qint64> checkRows(const ReturnTable &table, const PackageDescription::Member &member,
                                    MemberRows &reading, FileProblems &found)
    {
        RowCheck rowCheck(table, m_codes);
        FileProblems foundInKeys(table, m_keyProblems);
        qint64 number = 0;
        const auto tell = [&](const ReturnColumn &column, const QString &value, const QString &what) {
            found.tell(number, column, value, what);
        };
        const auto tellKey = [&](qint64, const QString &what) { foundInKeys.tell(what); };
        const auto tellReference = [&](qint64 row, const ReturnColumn &column, const QString &value,
                                       const QString &what) { foundInKeys.tell(row, column, value, what); };
        bool hasHeader = false;
        while (const std::optional<ReadyRows> ready = reading.next()) {
            m_progress.throwIfCancelled();
            const CsvRows &rows = ready->csv;
            if (ready->firstRow == 1) {
                hasHeader = rows.count() > 0 && rows.cells(0) == columnNames(table);
                if (!hasHeader)
                    break;
            }
            for (qsizetype row = ready->firstRow; row < rows.count(); ++row) {
                if (m_problems.size() >= mostProblems || m_keyProblems.size() >= mostProblems)
                    return std::nullopt;
                if (rows.cellCount(row) != table.columns.size()) {
                    found.tell(Text::tr("line %1 has %2 cells, not %3")
                                   .arg(rows.line(row))
                                   .arg(rows.cellCount(row))
                                   .arg(table.columns.size()));
                    continue;
                }
                if (++number > member.rows) {
                    found.tell(Text::tr("it has more rows than the %1 that it says").arg(member.rows));
                    return std::nullopt;
                }
                rowCheck.check(rows, row, tell);
                m_keys.take(table, rows, row, number, tellKey, tellReference);
                if (!table.records && table.name == QLatin1String("figures"))
                    takeFigure(table, rows, row, number, foundInKeys);
            }
        }
        if (!hasHeader) {
            found.tell(Text::tr("its columns are not those of a return"));
            return std::nullopt;
        }
        m_keys.endFile(table, tellReference);
        return number;
    }

    void takeFigure(const ReturnTable &table, const CsvRows &rows, qsizetype row, qint64 number,
                    FileProblems &found)
    {
        const auto cell = [&](int column) { return exactFromUtf8(cellOf(table, rows, row, column)); };
        const QString measure = cell(0);
        if (!isMeasure(measure))
            found.tell(number, table.columns.front(), measure, Text::tr("is no measure"));
        const qint64 pence = moneyFromText(cell(3)).value_or(Money{}).pence.value_or(0);
        m_figures.append({measure, cell(1), cell(2), isMoneyMeasure(measure) ? pence : pence / 100});
    }

    PackageReader &m_package;
    const CodeLists *m_codes;
    QStringList &m_problems;
    Progress &m_progress;
    QStringList m_keyProblems;
    KeyCheck m_keys;
    QList<ReturnFigure> m_figures;
};

} // namespace

QList<QStringList> parseReturnFile(const ReturnTable &table, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, table.fileName());
    QList<QStringList> rows;
    bool isHeader = true;
    for (CsvRows read = reader.nextRows(); read.count() > 0; read = reader.nextRows())
        for (qsizetype row = std::exchange(isHeader, false) ? 1 : 0; row < read.count(); ++row) {
            QStringList cells;
            for (int i = 0; i < table.columns.size() && i < read.cellCount(row); ++i)
                cells.append(QString::fromUtf8(cellOf(table, read, row, i)));
            if (cells.size() == table.columns.size())
                rows.append(cells);
        }
    return rows;
}

QList<ReturnFigure> checkContent(PackageReader &package, const CodeLists *codes, QStringList &problems,
                                 Progress &progress)
{
    return ContentCheck(package, codes, problems, progress).run();
}

} // namespace doorstep
