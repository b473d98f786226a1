-- Version 3: what comes into the national body's file with hubs' returns. The returns themselves, and every byte of them,
-- stand in returns, return_files and return_figures.

-- What became of a return: accepted ones make the record, replaced ones did, those aside never will.
CREATE TABLE received_returns (
    return INTEGER PRIMARY KEY REFERENCES returns (key),
    received_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'replaced', 'aside'))
) STRICT;

-- The days on which a hub counts: those of its accepted returns, periods that meet in one row.
CREATE TABLE coverage (
    hub INTEGER NOT NULL REFERENCES hubs (key),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (hub, first_day)
) STRICT;

-- What hubs worked out, because it rests on what stays at home (birth dates, conversations of other periods).
CREATE TABLE received_people (
    person INTEGER PRIMARY KEY REFERENCES people (key),
    hub INTEGER NOT NULL REFERENCES hubs (key),
    age_band TEXT,
    imd_decile INTEGER
) STRICT;
CREATE INDEX received_people_by_hub ON received_people (hub);

CREATE TABLE received_activations (
    person INTEGER PRIMARY KEY REFERENCES people (key),
    hub INTEGER NOT NULL REFERENCES hubs (key),
    day TEXT NOT NULL,
    evidenced_on TEXT
) STRICT;
CREATE INDEX received_activations_by_hub ON received_activations (hub);

CREATE TABLE received_completions (
    enrolment INTEGER PRIMARY KEY REFERENCES enrolments (key),
    hub INTEGER NOT NULL REFERENCES hubs (key),
    attended_on TEXT,
    completed_on TEXT,
    young INTEGER NOT NULL
) STRICT;
CREATE INDEX received_completions_by_hub ON received_completions (hub);

CREATE TABLE match_keys (
    match_key TEXT NOT NULL,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    person INTEGER NOT NULL REFERENCES people (key),
    PRIMARY KEY (match_key, hub, person)
) STRICT;
CREATE INDEX match_keys_by_hub ON match_keys (hub);
CREATE INDEX match_keys_by_person ON match_keys (person);
