-- The search index: SQLite's own (FTS5), made by the engine seam after the tables. The store keeps it up to date itself,
-- because triggers on virtual tables do not run under trusted_schema=OFF. External content: the text stands in the records.
-- Marks belong to words (M*): otherwise names in Bengali, Hindi or Tamil fall to pieces at every vowel sign.
CREATE VIRTUAL TABLE people_search USING fts5 (
    given_name, family_name, known_as, postcode,
    content = 'people', content_rowid = 'key', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
CREATE VIRTUAL TABLE conversations_search USING fts5 (
    described_as, place, heard, next_step,
    content = 'conversations', content_rowid = 'key', prefix = '2 3', detail = none, columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
