#include "exchange/national_export.h"

#include "base/clock.h"
#include "base/money.h"
#include "exchange/national_schema.h"
#include "exchange/table_export.h"
#include "programme/measure_names.h"
#include "programme/pack_store.h"
#include "storage/beside_records.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalExport)
};

const QString descriptionName = QStringLiteral("datapackage.json");

class NationalExport {
public:
    NationalExport(HubFile &file, const QString &folder, Progress &progress)
        : m_file(file)
        , m_folder(folder)
        , m_progress(progress)
        , m_programme(currentProgramme(file.connection()))
    {
    }

    ExportResult write()
    {
        // What says what the folder holds goes first and comes last: a folder without it is not whole.
        takeAway(descriptionName);
        for (const BesideFile &beside : besideFiles())
            writeBeside(beside);
        for (const RecordTable *table : allTables())
            writeRecords(*table);
        FileWriter description(m_folder.filePath(descriptionName));
        description.write(QJsonDocument(package()).toJson(QJsonDocument::Indented));
        description.commit();
        return m_result;
    }

private:
    void takeAway(const QString &name)
    {
        if (m_folder.exists(name) && !QFile::remove(m_folder.filePath(name)))
            throw Error(Error::Kind::System, m_folder.filePath(name),
                        Text::tr("is of an earlier export and cannot be taken away"),
                        Text::tr("Choose another folder"));
    }

    void add(const QString &name, qint64 rows, const CsvFile &csv, const QJsonObject &schema)
    {
        m_result.files.append({name, rows});
        m_resources.append(nationalResource(name, rows, csv.bytes(), csv.sha256(), schema));
    }

    void writeRecords(const RecordTable &table)
    {
        m_progress.throwIfCancelled();
        const QString path = m_folder.filePath(table.tableName() + QStringLiteral(".csv"));
        TableExport rows(m_file, table, TableExport::Form::DataPackage, m_names, m_progress);
        const qint64 count = rows.write(path);
        if (count == 0)
            return takeAway(table.tableName() + QStringLiteral(".csv"));
        QStringList always;
        for (size_t i = 0; i < table.fields.size(); ++i)
            if (!rows.hadBlanks(static_cast<int>(i)))
                always.append(table.fields[i].name());
        add(table.tableName(), count, *rows.file(), nationalSchema(table, always));
    }

    void writeBeside(const BesideFile &beside)
    {
        m_progress.throwIfCancelled();
        m_progress.report(Text::tr("Writing %1").arg(besideText(beside.title)), 0, 0);
        const QString name = QString::fromLatin1(beside.name);
        CsvFile csv(m_folder.filePath(name + QStringLiteral(".csv")), CsvWriter::Bom::Without,
                    CsvFile::Digest::With);
        for (const BesideColumn &column : beside.columns)
            csv.cells().cell(QByteArrayView(column.name));
        csv.cells().endRow();
        const qint64 rows = beside.sql ? writeRows(beside, csv.cells()) : writeTargets(csv.cells());
        csv.finish();
        add(name, rows, csv, nationalSchema(beside));
    }

    qint64 writeRows(const BesideFile &beside, CsvWriter &csv)
    {
        int measure = -1;
        for (size_t i = 0; i < beside.columns.size(); ++i)
            if (qstrcmp(beside.columns[i].name, "measure") == 0)
                measure = static_cast<int>(i);
        qint64 count = 0;
        for (Statement rows = besideRows(m_file.connection(), beside); rows.step(); ++count) {
            const bool isMoney = measure >= 0 && isMoneyMeasure(rows.text(measure));
            for (size_t i = 0; i < beside.columns.size(); ++i)
                writeCell(rows, static_cast<int>(i), beside.columns[i].holds, isMoney, csv);
            csv.endRow();
            if (count % 20'000 == 0)
                m_progress.throwIfCancelled();
        }
        return count;
    }

    static void writeCell(const Statement &rows, int column, BesideColumn::Holds holds, bool isMoney,
                          CsvWriter &csv)
    {
        using Holds = BesideColumn::Holds;
        if (rows.isNull(column))
            csv.emptyCell();
        else if (holds == Holds::YesNo)
            csv.cell(QByteArrayView(rows.integer(column) != 0 ? "yes" : "no"));
        else if (holds == Holds::Amount && isMoney)
            csv.cell(moneyToText(Money{rows.integer(column)}));
        else if (holds == Holds::Text)
            csv.guardedCell(rows.utf8(column));
        else
            csv.cell(rows.utf8(column));
    }

    qint64 writeTargets(CsvWriter &csv)
    {
        for (const Programme::Goal &goal : m_programme.targets) {
            csv.cell(goal.hub);
            csv.cell(goal.measure);
            csv.cell(dateToText(goal.period.from));
            csv.cell(dateToText(goal.period.to));
            csv.cell(isMoneyMeasure(goal.measure) ? moneyToText(Money{goal.amount})
                                                  : QString::number(goal.amount));
            csv.endRow();
        }
        return m_programme.targets.size();
    }

    QJsonObject package() const
    {
        QJsonObject programme = QJsonDocument::fromJson(toJson(m_programme)).object();
        programme.remove(QLatin1String("secret"));
        programme.remove(QLatin1String("targets")); // programme_targets.csv
        return nationalPackage(m_file.identity(), programme, Clock::stamp(), m_resources);
    }

    HubFile &m_file;
    QDir m_folder;
    Progress &m_progress;
    Programme m_programme;
    TableExport::Names m_names;
    QJsonArray m_resources;
    ExportResult m_result;
};

} // namespace

ExportResult exportNational(HubFile &file, const QString &folder, Progress &progress)
{
    if (!file.identity().national)
        throw Error(Error::Kind::Usage, file.path(), Text::tr("it is no national file"),
                    Text::tr("Export it as an interchange folder"));
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::System, folder, Text::tr("the folder cannot be made"),
                    Text::tr("See that it may be written to, or choose another"));
    const Transaction picture(file.connection(), Transaction::Kind::Read);
    return NationalExport(file, folder, progress).write();
}

} // namespace doorstep
