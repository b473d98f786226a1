-- Version 2: people recorded twice.

-- Pairs of people whom somebody said to be different people; the change says who and when, and the word stands while that
-- change does (it is not undone). first is the lesser key. Keys are never used again, so a pair goes with either person
-- and comes back with them.
CREATE TABLE different_people (
    change INTEGER NOT NULL REFERENCES changes (number),
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    PRIMARY KEY (change, first, second),
    CHECK (first < second)
) STRICT;
CREATE INDEX different_people_by_first ON different_people (first);
CREATE INDEX different_people_by_second ON different_people (second);

-- Person records that were merged into another: the key and id that a record had, and has again once the merge is undone.
-- former_ids follows from this.
CREATE TABLE merged_people (
    change INTEGER NOT NULL REFERENCES changes (number),
    gone INTEGER NOT NULL,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    remains INTEGER NOT NULL,
    PRIMARY KEY (change, gone)
) STRICT;
CREATE INDEX merged_people_by_gone ON merged_people (gone);
CREATE INDEX merged_people_by_remains ON merged_people (remains);

-- By which somebody who is being typed is found although the name is spelled in another way.
CREATE INDEX people_by_postcode ON people (postcode) WHERE postcode IS NOT NULL;
CREATE INDEX people_by_birth_date ON people (birth_date) WHERE birth_date IS NOT NULL;

-- What is to be done and nobody said when: Today asks for it at any size.
CREATE INDEX conversations_by_next_step ON conversations (organiser_id) WHERE next_step IS NOT NULL AND next_step_due IS NULL AND next_step_done_on IS NULL;

-- Letters that people type plain (Ł, ø, ß) are plain in the name that is sorted by.
UPDATE people SET sort_name = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(sort_name,
    'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'ħ', 'h'), 'ı', 'i'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
WHERE sort_name <> replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(sort_name,
    'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'ħ', 'h'), 'ı', 'i'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
