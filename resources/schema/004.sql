-- Version 4: what the national body does with hubs' returns.

-- What was odd about a return that was taken in, as it was found then: kind says what, subject and detail are its values
-- (core/returns/receipt.h). What was accepted follows from the return itself.
CREATE TABLE receipt_notes (
    return INTEGER NOT NULL REFERENCES returns (key),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT,
    detail TEXT,
    PRIMARY KEY (return, number)
) STRICT;

-- What was changed in the programme pack and is not issued yet: whole members of the pack's JSON ("targets"), each as a
-- change left it. It stands while that change does (it is not undone) and while `pack` is the one in force; once another
-- is, the change cannot be undone any more and value is emptied.
CREATE TABLE pack_drafts (
    change INTEGER NOT NULL REFERENCES changes (number),
    member TEXT NOT NULL,
    pack INTEGER NOT NULL REFERENCES packs (key),
    value TEXT NOT NULL,
    PRIMARY KEY (change, member)
) STRICT;
CREATE INDEX pack_drafts_by_pack ON pack_drafts (pack);

-- The national picture as the national body handed it on to its hubs: the file's own bytes, one for a period.
CREATE TABLE national_pictures (
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    made_at TEXT NOT NULL,
    loaded_at TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (period_from, period_to)
) STRICT;

-- What the national body makes of the stories that hubs sent: the theme that it put one under, whether it goes into the
-- booklet, and its place among those of its theme. A row is as a change left it and stands while that change does; by hub
-- and id, so that it outlives a return that is taken in again.
CREATE TABLE story_choices (
    change INTEGER NOT NULL REFERENCES changes (number),
    hub INTEGER NOT NULL REFERENCES hubs (key),
    story TEXT NOT NULL,
    theme TEXT,
    chosen INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (change, hub, story)
) STRICT;
CREATE INDEX story_choices_by_story ON story_choices (hub, story);

-- Hubs whose returns are all taken together again when the next one comes, because one of them took back what others may
-- refer to; the other hubs' come in one after another.
CREATE TABLE taken_together (
    hub INTEGER PRIMARY KEY REFERENCES hubs (key)
) STRICT;

-- Match keys stand in the order in which they are looked for, once: with hundreds of thousands of them that halves what
-- each return writes.
ALTER TABLE match_keys RENAME TO match_keys_before;
CREATE TABLE match_keys (
    match_key TEXT NOT NULL,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    person INTEGER NOT NULL REFERENCES people (key),
    PRIMARY KEY (match_key, hub, person)
) STRICT, WITHOUT ROWID;
INSERT INTO match_keys (match_key, hub, person) SELECT match_key, hub, person FROM match_keys_before;
DROP TABLE match_keys_before;
CREATE INDEX match_keys_by_person ON match_keys (person);

-- Certificates as they were printed: what stood on the sheet when the number was given (JSON, core/training/certificate.h),
-- so that it is printed the same later on. A row is as a change left it and stands while that change does. It refers to the
-- enrolment by its bare key, because the paper outlives it.
CREATE TABLE certificates (
    change INTEGER NOT NULL REFERENCES changes (number),
    number TEXT NOT NULL,
    enrolment INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (change, number)
) STRICT;
CREATE INDEX certificates_by_number ON certificates (number);
CREATE INDEX enrolments_by_certificate ON enrolments (hub, certificate_number) WHERE certificate_number IS NOT NULL;

-- The templates of a certificate and of a letter (JSON), each as a change left it; it stands while that change does.
CREATE TABLE certificate_templates (
    change INTEGER NOT NULL REFERENCES changes (number),
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (change, kind)
) STRICT;

-- Logos and signatures, by the hash of their bytes. None is ever taken out: what was printed with it is printed so again.
CREATE TABLE certificate_pictures (
    hash TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
