// The index behind finding while typing: SQLite's FTS5 over people's names and postcodes and over what was
// heard (resources/schema/search.sql). The text itself stands in the records (external content), so whoever
// changes a record tells the index what was there before and what is there now, in the same transaction.
// Tables without an index are passed over, so that callers need not ask which have one.
#pragma once

#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <QStringList>

namespace doorstep {

// After the record was inserted or updated: `now` as it stands in the file, with its key.
void indexRecord(Connection &connection, const RecordTable &table, const AnyRecord &now);
// Before or after the record is updated or deleted: `before` exactly as it stood in the file, with its key.
void unindexRecord(Connection &connection, const RecordTable &table, const AnyRecord &before);
// Whether the two differ in anything that is indexed: an update elsewhere in the record need not touch the
// index.
bool differInIndex(const RecordTable &table, const AnyRecord &before, const AnyRecord &now);

// After bulk work: takes in every record whose key is greater than `afterKey`, which must not be in the index
// yet.
void indexNewRows(Connection &connection, const RecordTable &table, qint64 afterKey);
// While bulk work lasts the index gathers `megabytes` before it writes; 0 puts the usual size back.
void setIndexMemory(Connection &connection, const RecordTable &table, int megabytes);
// Makes the index of all tables anew from the records.
void rebuildSearchIndex(Connection &connection);
// Whether the index of the table says what the records say; true for a table without one.
bool searchIndexHolds(Connection &connection, const RecordTable &table);

bool hasSearchIndex(const RecordTable &table);

// The words of a text as the index sees them: runs of letters and digits, in lower case without marks, as
// typed order.
QStringList searchWords(QStringView text);
// What MATCH takes for "has words that begin with each of these", whatever a person typed: never syntax. Each
// word is cut to `longest` letters where that is not 0 (an index has prefixes of up to six). Empty where
// there are no words.
QString matchText(QStringView typed, int longest);
// As matchText(), for words that are spelled with letters which the index does not take for plain ones:
// "lukasz" is met by "Łukasz", "gross" by "Groß". Empty where no other spelling is possible.
QString alikeText(QStringView typed, int longest);
// As matchText(), for "has each of these as a whole word".
QString wholeWordsText(QStringView typed);
// Whether each of `wanted` begins one of `words` (both as searchWords() gives them).
bool hasEveryWord(const QStringList &words, const QStringList &wanted);
// "SELECT rowid FROM people_search WHERE people_search MATCH :name": the keys of the records whose text
// matches.
QString matchingKeysSql(const RecordTable &table, const char *parameter);

} // namespace doorstep
