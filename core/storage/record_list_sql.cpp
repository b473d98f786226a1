#include "storage/record_list_sql.h"

#include "records/any_record.h"
#include "storage/engine/search_index.h"
#include "storage/list_columns.h"
#include "storage/typed_contact.h"

namespace doorstep {

namespace {

QString column(const char *name, const char *of = "t")
{
    return QStringLiteral("%1.\"%2\"").arg(QLatin1String(of), QLatin1String(name));
}

bool isWords(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Code || field.kind == FieldKind::CodeSet
        || field.kind == FieldKind::TextList;
}

// What records of a table are sorted by where others refer to them, as near to their titles as a column
// comes.
QString titleColumn(const RecordTable &table)
{
    if (qstrcmp(table.name, "people") == 0)
        return QStringLiteral("r.sort_name");
    for (const char *name : {"name", "title"})
        if (table.find(QString::fromLatin1(name)))
            return QStringLiteral("lower(%1)").arg(column(name, "r"));
    for (const char *name : {"starts_on", "held_on"})
        if (table.find(QString::fromLatin1(name)))
            return column(name, "r");
    return QStringLiteral("r.key");
}

const Field &fieldOf(const RecordTable &table, const QString &name)
{
    if (const Field *field = listColumn(table, name))
        return *field;
    throw std::logic_error("a list has no column " + name.toStdString());
}

} // namespace

QString likePart(const QString &text)
{
    QString escaped = text.toLower();
    for (const char16_t special : {u'\\', u'%', u'_'})
        escaped.replace(QChar(special), QLatin1Char('\\') + QChar(special));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

ListSql::ListSql(Connection &connection, ListQuery query) : m_query(std::move(query))
{
    makeOrder(connection);
    makeWhere();
}

// The column of an index that gives the wanted order; empty for the order of keys, nullopt where no index
// does.
std::optional<QString> ListSql::indexedColumn() const
{
    const bool people = qstrcmp(table().name, "people") == 0;
    const bool conversations = qstrcmp(table().name, "conversations") == 0;
    const QString &wanted = m_query.sortColumn;
    if (people && (wanted.isEmpty() || wanted == QLatin1String("family_name")))
        return QStringLiteral("sort_name");
    if (conversations && (wanted.isEmpty() || wanted == QLatin1String("held_on")))
        return QStringLiteral("held_on");
    return wanted.isEmpty() ? std::optional(QString()) : std::nullopt;
}

bool ListSql::isCostly() const
{
    const auto isWorkedOut = [this](const QString &column) {
        return !column.isEmpty() && !table().find(column) && column != hubColumn().name();
    };
    bool asks = isWorkedOut(m_query.sortColumn);
    for (const Filter &filter : m_query.filters)
        asks = asks || isWorkedOut(filter.column);
    return asks && qstrcmp(table().name, "course_runs") == 0;
}

void ListSql::makeOrder(Connection &connection)
{
    const std::optional<QString> indexed = indexedColumn();
    m_sortColumn = indexed.value_or(QString());
    m_descending = m_query.sortColumn.isEmpty() ? m_sortColumn != QLatin1String("sort_name")
                                                : m_query.order == Qt::DescendingOrder;
    // A name without a single letter sorts as nothing: then the walk by key, which cannot compare NULL, would
    // not do.
    const bool nameless = m_sortColumn == QLatin1String("sort_name")
        && connection.number(QStringLiteral("SELECT 1 FROM people WHERE sort_name IS NULL LIMIT 1"));
    m_plain = indexed && !nameless && m_query.filters.isEmpty() && m_query.text.trimmed().isEmpty()
        && !m_query.only;
    m_isIndexOrder = indexed && !nameless;
    m_isInPieces = (m_isIndexOrder || !indexed) && m_query.text.trimmed().isEmpty() && !m_query.only;
    if (indexed)
        orderBy(m_sortColumn.isEmpty() ? QString() : QStringLiteral("t.") + m_sortColumn, nameless);
    else
        orderByField(fieldOf(table(), m_query.sortColumn));
}

void ListSql::orderByField(const Field &field)
{
    QString by = orderSql(table(), field);
    if (field.kind == FieldKind::Reference) {
        m_join = QStringLiteral(" LEFT JOIN %1 r ON r.key = %2").arg(field.target().tableName(), by);
        by = titleColumn(field.target());
    } else if (isWords(field)) {
        by = QStringLiteral("lower(%1)").arg(by);
    }
    m_sortBy = by;
    m_sortsByNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Money
        || field.kind == FieldKind::Boolean || by == QLatin1String("r.key");
    orderBy(by, !field.isRequired());
}

void ListSql::orderBy(const QString &by, bool mayBeEmpty)
{
    const QString direction = m_descending ? QStringLiteral(" DESC") : QString();
    QStringList terms;
    if (mayBeEmpty) // engines differ in where they put NULL
        terms.append(QStringLiteral("(%1 IS NULL)").arg(by));
    if (!by.isEmpty())
        terms.append(by + direction);
    terms.append(QStringLiteral("t.key") + direction);
    m_orderBy = terms.join(QStringLiteral(", "));
}

void ListSql::makeWhere()
{
    for (const Filter &filter : std::as_const(m_query.filters))
        addFilter(filter);
    addText();
    if (m_query.only)
        m_where.append(QStringLiteral("t.key IN (SELECT key FROM listed_keys)"));
}

QString ListSql::parameter(Value value)
{
    m_values.push_back(std::move(value));
    return QStringLiteral("?%1").arg(m_values.size());
}

void ListSql::addFilter(const Filter &filter)
{
    const Field &field = fieldOf(table(), filter.column);
    const QString first = filter.values.value(0);
    const bool list = field.kind == FieldKind::CodeSet || field.kind == FieldKind::TextList;
    switch (filter.op) {
    case Filter::Operator::Empty:
        m_where.append(columnSql(table(), field) + QStringLiteral(" IS NULL"));
        break;
    case Filter::Operator::NotEmpty:
        m_where.append(columnSql(table(), field) + QStringLiteral(" IS NOT NULL"));
        break;
    case Filter::Operator::From:
        m_where.append(compared(field, ">=", first));
        break;
    case Filter::Operator::To:
        m_where.append(compared(field, "<=", first));
        break;
    case Filter::Operator::Contains:
        m_where.append(list ? equals(field, first)
                            : QStringLiteral("lower(%1) LIKE %2 ESCAPE '\\'")
                                  .arg(columnSql(table(), field), parameter(likePart(first))));
        break;
    case Filter::Operator::Equals:
    case Filter::Operator::In: {
        QStringList any;
        for (const QString &value : filter.values)
            any.append(value.isEmpty() && filter.op == Filter::Operator::In
                           ? columnSql(table(), field) + QStringLiteral(" IS NULL")
                           : equals(field, value));
        m_where.append(any.isEmpty()
                           ? QStringLiteral("1 = 0")
                           : QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
        break;
    }
    case Filter::Operator::Between:
        if (!first.isEmpty())
            m_where.append(compared(field, ">=", first));
        if (const QString last = filter.values.value(1); !last.isEmpty())
            m_where.append(compared(field, "<=", last));
    }
}

QString ListSql::equals(const Field &field, const QString &value)
{
    if (field.kind == FieldKind::CodeSet || field.kind == FieldKind::TextList)
        return QStringLiteral("';' || lower(%1) || ';' LIKE %2 ESCAPE '\\'")
            .arg(columnSql(table(), field),
                 parameter(likePart(QLatin1Char(';') + value.trimmed() + QLatin1Char(';'))));
    return compared(field, "=", value);
}

QString ListSql::compared(const Field &field, const char *comparison, const QString &value)
{
    AnyRecord record(table());
    ListExtras extras;
    void *typed = table().find(field.name()) ? record.data() : &extras;
    if (!fromFileText(field, typed, value).isEmpty() || isEmpty(field, typed))
        return QStringLiteral("1 = 0"); // nothing equals what the field cannot hold
    const QString sign = QLatin1Char(' ') + QLatin1String(comparison) + QLatin1Char(' ');
    const QJsonValue stored = toJson(field, typed);
    if (stored.isBool())
        return columnSql(table(), field) + sign + parameter(qint64(stored.toBool()));
    if (stored.isDouble())
        return columnSql(table(), field) + sign + parameter(stored.toInteger());
    if (isWords(field))
        return QStringLiteral("lower(%1)").arg(columnSql(table(), field)) + sign
            + QStringLiteral("lower(%1)").arg(parameter(stored.toString()));
    return columnSql(table(), field) + sign + parameter(stored.toString());
}

void ListSql::addText()
{
    if (m_query.text.trimmed().isEmpty())
        return;
    if (!hasSearchIndex(table())) {
        m_where.append(partCondition());
        return;
    }
    if (qstrcmp(table().name, "people") == 0) {
        if (const QString digits = typedPhoneDigits(m_query.text); !digits.isEmpty()) {
            m_where.append(QStringLiteral("t.phone_digits LIKE ") + parameter(likePart(digits)));
            return;
        }
        if (m_query.text.contains(QLatin1Char('@'))) {
            m_where.append(QStringLiteral("lower(t.email) LIKE %1 ESCAPE '\\'")
                               .arg(parameter(likePart(m_query.text.trimmed()))));
            return;
        }
    }
    for (const QString &word : searchWords(m_query.text))
        m_where.append(wordCondition(matchText(word, 0)));
}

// One word, in the record's own text or in the name of a person that it refers to.
QString ListSql::wordCondition(const QString &word)
{
    const QString match = parameter(word);
    QStringList sources = {matchingKeysSql(table(), match.toLatin1().constData())};
    for (const Field &field : table().fields)
        if (field.kind == FieldKind::Reference && hasSearchIndex(field.target()))
            sources.append(QStringLiteral("SELECT key FROM %1 WHERE %2 IN (%3)")
                               .arg(table().tableName(), QString::fromLatin1(field.column),
                                    matchingKeysSql(field.target(), match.toLatin1().constData())));
    return QStringLiteral("t.key IN (%1)").arg(sources.join(QStringLiteral(" UNION ALL ")));
}

// The text as a part of any text column, or of what the record refers to is called.
QString ListSql::partCondition()
{
    // Parameters only once a field needs them: the engine takes no value without a place for it.
    QString part;
    QString match;
    const auto placeFor = [this](QString &place, const QString &value) {
        if (place.isEmpty())
            place = parameter(value);
        return place;
    };
    const QString text = likePart(m_query.text.trimmed());
    const QString words = matchText(m_query.text, 0);
    QStringList any;
    for (const Field &field : table().fields) {
        if (isWords(field)) {
            any.append(QStringLiteral("lower(%1) LIKE %2 ESCAPE '\\'")
                           .arg(columnSql(table(), field), placeFor(part, text)));
            continue;
        }
        if (field.kind != FieldKind::Reference)
            continue;
        const RecordTable &target = field.target();
        if (hasSearchIndex(target)) {
            if (!words.isEmpty())
                any.append(QStringLiteral("%1 IN (%2)")
                               .arg(columnSql(table(), field),
                                    matchingKeysSql(target, placeFor(match, words).toLatin1().constData())));
        } else if (const QString title = titleColumn(target); title.startsWith(QLatin1String("lower"))) {
            any.append(QStringLiteral("%1 IN (SELECT r.key FROM %2 r WHERE %3 LIKE %4 ESCAPE '\\')")
                           .arg(columnSql(table(), field), target.tableName(), title, placeFor(part, text)));
        }
    }
    return any.isEmpty() ? QStringLiteral("1 = 0")
                         : QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

void ListSql::listOnly(Connection &connection) const
{
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS listed_keys (key INTEGER PRIMARY KEY); DELETE FROM listed_keys");
    std::optional<Transaction> together;
    if (!connection.inTransaction())
        together.emplace(connection, Transaction::Kind::Read);
    Statement insert = connection.prepare("INSERT INTO listed_keys (key) VALUES (?) ON CONFLICT DO NOTHING");
    for (const qint64 key : *m_query.only)
        insert.bind(1, key).execute();
    if (together)
        together->commit();
}

Statement ListSql::prepared(Connection &connection, const QString &columns, const QStringList &conditions,
                            const QString &tail) const
{
    QString sql = QStringLiteral("SELECT %1 FROM %2 t%3").arg(columns, table().tableName(), m_join);
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    Statement statement = connection.prepare(QString(sql + tail));
    for (size_t i = 0; i < m_values.size(); ++i)
        std::visit([&](const auto &value) { statement.bind(static_cast<int>(i) + 1, value); }, m_values[i]);
    return statement;
}

Statement ListSql::select(Connection &connection) const
{
    if (m_query.only)
        listOnly(connection);
    return prepared(connection, QStringLiteral("t.key"), m_where, QStringLiteral(" ORDER BY ") + m_orderBy);
}

Statement ListSql::selectBetween(Connection &connection, bool hasFrom, bool hasTo) const
{
    int next = parameters();
    QStringList conditions = m_where;
    const auto bound = [&](const char *ascending, const char *descending) {
        const QLatin1String sign(m_descending ? descending : ascending);
        if (m_sortColumn.isEmpty()) {
            conditions.append(QStringLiteral("t.key %1 ?%2").arg(sign).arg(++next));
            return;
        }
        conditions.append(QStringLiteral("(t.%1, t.key) %2 (?%3, ?%4)")
                              .arg(m_sortColumn, sign)
                              .arg(next + 1)
                              .arg(next + 2));
        next += 2;
    };
    if (hasFrom)
        bound(">=", "<=");
    if (hasTo)
        bound("<", ">");
    return prepared(connection, QStringLiteral("t.key"), conditions,
                    QStringLiteral(" ORDER BY ") + m_orderBy);
}

Statement ListSql::selectToSort(Connection &connection) const
{
    return prepared(connection, QStringLiteral("t.key, ") + m_sortBy,
                    m_where
                        + QStringList{QStringLiteral("t.key > ?%1").arg(parameters() + 1),
                                      QStringLiteral("t.key <= ?%1").arg(parameters() + 2)},
                    {});
}

} // namespace doorstep
