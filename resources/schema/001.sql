-- The hub file, version 1. Append-only: a change to the tables is a new file beside this one.
--
-- Kept to what SQLite and PostgreSQL both understand, save STRICT and what the engine seam (core/storage/engine) adds:
-- the search index and the pragmas. Dates are text YYYY-MM-DD, times HH:MM, moments YYYY-MM-DDTHH:MM:SSZ, money whole
-- pence, yes/no 1/0, lists text with ";". Nothing recorded is NULL. `key` never changes and is never used again; what the
-- outside knows is `id`. Columns and their order follow the field tables (core/records); a test holds the two together.

CREATE TABLE hubs (
    key INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

-- What the file is: kind (hub or national), made_at, made_by …
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Programme packs as they were loaded; the newest row is the one in force, older ones keep their secrets.
CREATE TABLE packs (
    key INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version TEXT NOT NULL,
    secret_id TEXT,
    loaded_at TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

-- Codes that this hub added to an open list.
CREATE TABLE added_codes (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (list, code)
) STRICT;

-- The greatest key that was ever deleted from a table, so that no key comes back as somebody else.
CREATE TABLE spent_keys (
    record_type TEXT PRIMARY KEY,
    key INTEGER NOT NULL
) STRICT;

-- The records. Indexes are named TABLE_by_…; import may drop and make again all but the identity index.

-- sort_name and phone_digits are worked out by the store: for lists and for finding (DATA.md 4, normal forms).
CREATE TABLE people (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    given_name TEXT,
    family_name TEXT,
    known_as TEXT,
    email TEXT,
    phone TEXT,
    address TEXT,
    postcode TEXT,
    lsoa TEXT,
    local_authority TEXT,
    birth_date TEXT,
    birth_year INTEGER,
    gender TEXT,
    ethnic_group TEXT,
    disability TEXT,
    setting TEXT,
    network_member_from TEXT,
    network_member_to TEXT,
    contact_consent TEXT,
    consent_on TEXT,
    share_consent TEXT,
    guardian_name TEXT,
    guardian_contact TEXT,
    guardian_consent_on TEXT,
    tags TEXT,
    notes TEXT,
    sort_name TEXT,
    phone_digits TEXT
) STRICT;
CREATE UNIQUE INDEX people_identity ON people (hub, id);
CREATE INDEX people_by_name ON people (sort_name);
CREATE INDEX people_by_phone ON people (phone_digits) WHERE phone_digits IS NOT NULL;
CREATE INDEX people_by_email ON people (lower(email)) WHERE email IS NOT NULL;

CREATE TABLE organisations (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    setting TEXT,
    charity_number TEXT,
    postcode TEXT,
    website TEXT,
    introduced_on TEXT,
    introduced_by_id INTEGER REFERENCES people (key),
    notes TEXT
) STRICT;
CREATE UNIQUE INDEX organisations_identity ON organisations (hub, id);
CREATE INDEX organisations_by_introduced_by ON organisations (introduced_by_id) WHERE introduced_by_id IS NOT NULL;

CREATE TABLE organisers (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    started_on TEXT,
    ended_on TEXT,
    patch TEXT,
    supported_by_id INTEGER REFERENCES people (key),
    organisation_id INTEGER REFERENCES organisations (key),
    notes TEXT
) STRICT;
CREATE UNIQUE INDEX organisers_identity ON organisers (hub, person_id, coalesce(started_on, ''));
CREATE INDEX organisers_by_person ON organisers (person_id);
CREATE INDEX organisers_by_supported_by ON organisers (supported_by_id) WHERE supported_by_id IS NOT NULL;
CREATE INDEX organisers_by_organisation ON organisers (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE trainers (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    quality_assured_on TEXT NOT NULL,
    expires_on TEXT,
    observed_by TEXT,
    course_codes TEXT
) STRICT;
CREATE UNIQUE INDEX trainers_identity ON trainers (hub, person_id, quality_assured_on);
CREATE INDEX trainers_by_person ON trainers (person_id);

CREATE TABLE conversations (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    held_on TEXT NOT NULL,
    organiser_id INTEGER NOT NULL REFERENCES people (key),
    person_id INTEGER REFERENCES people (key),
    described_as TEXT,
    place TEXT,
    postcode TEXT,
    lsoa TEXT,
    method TEXT,
    minutes INTEGER,
    heard TEXT,
    themes TEXT,
    activated_on TEXT,
    activation TEXT,
    next_step TEXT,
    next_step_due TEXT,
    next_step_done_on TEXT
) STRICT;
CREATE UNIQUE INDEX conversations_identity ON conversations (hub, id);
CREATE INDEX conversations_by_day ON conversations (held_on);
CREATE INDEX conversations_by_person ON conversations (person_id, held_on);
CREATE INDEX conversations_by_organiser ON conversations (organiser_id, held_on);
-- With what the figures of people activated ask for, so that they need not look at the conversations themselves.
CREATE INDEX conversations_by_activation ON conversations (activated_on, person_id, activation) WHERE activated_on IS NOT NULL;
CREATE INDEX conversations_by_due ON conversations (next_step_due) WHERE next_step_due IS NOT NULL AND next_step_done_on IS NULL;

CREATE TABLE groups (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    neighbourhood TEXT,
    postcode TEXT,
    lsoa TEXT,
    themes TEXT,
    formed_on TEXT,
    closed_on TEXT,
    support TEXT,
    supported_by_id INTEGER REFERENCES people (key),
    notes TEXT
) STRICT;
CREATE UNIQUE INDEX groups_identity ON groups (hub, id);
CREATE INDEX groups_by_supported_by ON groups (supported_by_id) WHERE supported_by_id IS NOT NULL;

CREATE TABLE group_members (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    group_id INTEGER NOT NULL REFERENCES groups (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    role TEXT,
    joined_on TEXT NOT NULL,
    left_on TEXT
) STRICT;
CREATE UNIQUE INDEX group_members_identity ON group_members (hub, group_id, person_id, joined_on);
CREATE INDEX group_members_by_group ON group_members (group_id);
CREATE INDEX group_members_by_person ON group_members (person_id);

CREATE TABLE meetings (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    group_id INTEGER NOT NULL REFERENCES groups (key),
    held_on TEXT NOT NULL,
    attended INTEGER,
    notes TEXT
) STRICT;
CREATE UNIQUE INDEX meetings_identity ON meetings (hub, id);
CREATE INDEX meetings_by_group ON meetings (group_id);

-- from_pack: 1 while the row is the programme pack's own offer, which an export leaves out until the hub uses or changes it.
CREATE TABLE courses (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    strand TEXT,
    level TEXT,
    sessions_required INTEGER,
    hours TEXT,
    awarding_body TEXT,
    follows_code INTEGER REFERENCES courses (key),
    from_pack INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX courses_identity ON courses (hub, code);
CREATE INDEX courses_by_follows ON courses (follows_code) WHERE follows_code IS NOT NULL;

CREATE TABLE course_units (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    course_code INTEGER NOT NULL REFERENCES courses (key),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    required INTEGER,
    from_pack INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX course_units_identity ON course_units (hub, course_code, code);
CREATE INDEX course_units_by_course ON course_units (course_code);

CREATE TABLE course_runs (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    course_code INTEGER NOT NULL REFERENCES courses (key),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    venue TEXT,
    postcode TEXT,
    setting TEXT,
    organisation_id INTEGER REFERENCES organisations (key),
    lead_trainer_id INTEGER REFERENCES people (key),
    second_trainer_id INTEGER REFERENCES people (key),
    capacity INTEGER,
    status TEXT,
    notes TEXT
) STRICT;
CREATE UNIQUE INDEX course_runs_identity ON course_runs (hub, id);
CREATE INDEX course_runs_by_course ON course_runs (course_code);
CREATE INDEX course_runs_by_organisation ON course_runs (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX course_runs_by_lead_trainer ON course_runs (lead_trainer_id) WHERE lead_trainer_id IS NOT NULL;
CREATE INDEX course_runs_by_second_trainer ON course_runs (second_trainer_id) WHERE second_trainer_id IS NOT NULL;

CREATE TABLE course_sessions (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES course_runs (key),
    held_on TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT
) STRICT;
CREATE UNIQUE INDEX course_sessions_identity ON course_sessions (hub, id);
CREATE INDEX course_sessions_by_run ON course_sessions (run_id);

CREATE TABLE enrolments (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    run_id INTEGER NOT NULL REFERENCES course_runs (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    enrolled_on TEXT,
    booked_by_organisation_id INTEGER REFERENCES organisations (key),
    outcome TEXT,
    completed_on TEXT,
    override_reason TEXT,
    rating INTEGER,
    feedback TEXT,
    certificate_number TEXT
) STRICT;
CREATE UNIQUE INDEX enrolments_identity ON enrolments (hub, run_id, person_id);
CREATE INDEX enrolments_by_run ON enrolments (run_id);
CREATE INDEX enrolments_by_person ON enrolments (person_id);
CREATE INDEX enrolments_by_booked_by_organisation ON enrolments (booked_by_organisation_id) WHERE booked_by_organisation_id IS NOT NULL;

CREATE TABLE attendance (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    session_id INTEGER NOT NULL REFERENCES course_sessions (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    mark TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendance_identity ON attendance (hub, session_id, person_id);
CREATE INDEX attendance_by_session ON attendance (session_id);
CREATE INDEX attendance_by_person ON attendance (person_id);

CREATE TABLE unit_results (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    run_id INTEGER NOT NULL REFERENCES course_runs (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    unit_code TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    assessor_id INTEGER REFERENCES people (key),
    result TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX unit_results_identity ON unit_results (hub, run_id, person_id, unit_code, assessed_on);
CREATE INDEX unit_results_by_run ON unit_results (run_id);
CREATE INDEX unit_results_by_person ON unit_results (person_id);
CREATE INDEX unit_results_by_assessor ON unit_results (assessor_id) WHERE assessor_id IS NOT NULL;

CREATE TABLE actions (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (key),
    organiser_id INTEGER REFERENCES people (key),
    themes TEXT,
    neighbourhood TEXT,
    started_on TEXT,
    ended_on TEXT,
    aim TEXT,
    what_changed TEXT
) STRICT;
CREATE UNIQUE INDEX actions_identity ON actions (hub, id);
CREATE INDEX actions_by_group ON actions (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX actions_by_organiser ON actions (organiser_id) WHERE organiser_id IS NOT NULL;

CREATE TABLE action_people (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    action_id INTEGER NOT NULL REFERENCES actions (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    role TEXT,
    joined_on TEXT
) STRICT;
CREATE UNIQUE INDEX action_people_identity ON action_people (hub, action_id, person_id, coalesce(role, ''));
CREATE INDEX action_people_by_action ON action_people (action_id);
CREATE INDEX action_people_by_person ON action_people (person_id);

CREATE TABLE funding (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    source TEXT NOT NULL,
    reference TEXT,
    kind TEXT,
    status TEXT,
    amount INTEGER NOT NULL,
    basis TEXT,
    group_id INTEGER REFERENCES groups (key),
    action_id INTEGER REFERENCES actions (key),
    organisation_id INTEGER REFERENCES organisations (key)
) STRICT;
CREATE UNIQUE INDEX funding_identity ON funding (hub, id);
CREATE INDEX funding_by_group ON funding (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX funding_by_action ON funding (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX funding_by_organisation ON funding (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE stories (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    told_on TEXT,
    group_id INTEGER REFERENCES groups (key),
    action_id INTEGER REFERENCES actions (key),
    person_id INTEGER REFERENCES people (key),
    text TEXT,
    publish_consent TEXT
) STRICT;
CREATE UNIQUE INDEX stories_identity ON stories (hub, id);
CREATE INDEX stories_by_group ON stories (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX stories_by_action ON stories (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX stories_by_person ON stories (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE targets (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    measure TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    target TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX targets_identity ON targets (hub, measure, "from", "to");

-- The change log: every change to a record, whoever or whatever made it, in the transaction that made it.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'import', 'undo', 'pack', 'merge', 'erasure', 'receive')),
    undoes INTEGER REFERENCES changes (number)
) STRICT;
CREATE INDEX changes_by_undone ON changes (undoes) WHERE undoes IS NOT NULL;

-- One record's part in a change. A created record is its own after-image; an update has only the fields that differ, a
-- deletion all that was there: JSON objects by column. Creations of neighbouring keys in one import are one row, from key
-- to last_key.
CREATE TABLE change_records (
    change INTEGER NOT NULL REFERENCES changes (number),
    position INTEGER NOT NULL,
    record_type TEXT NOT NULL,
    key INTEGER NOT NULL,
    last_key INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
    before TEXT,
    after TEXT,
    PRIMARY KEY (change, position)
) STRICT;
CREATE INDEX change_records_by_record ON change_records (record_type, key);
CREATE INDEX change_records_ranges ON change_records (record_type, key, last_key) WHERE last_key > key;

-- Imports: a batch is the change that it made.
CREATE TABLE import_batches (
    change INTEGER PRIMARY KEY REFERENCES changes (number),
    source TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;

-- Imported rows that carried no id: a digest of their cells, the how manieth such row, and the record it became.
CREATE TABLE imported_rows (
    hub INTEGER NOT NULL REFERENCES hubs (key),
    record_type TEXT NOT NULL,
    digest TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (hub, record_type, digest, occurrence)
) STRICT;

-- Ids that no longer have a record of their own: merged into another (key), or erased (key is NULL).
CREATE TABLE former_ids (
    hub INTEGER NOT NULL REFERENCES hubs (key),
    record_type TEXT NOT NULL,
    id TEXT NOT NULL,
    key INTEGER,
    PRIMARY KEY (hub, record_type, id)
) STRICT;

-- Person records of different hubs that are one unique person, in a national file: every record of such a set has a row,
-- and unique_person is the one of them whose HUB/id comes first in byte order. Nobody else is here, nor in a hub's own file.
CREATE TABLE linked_people (
    person INTEGER PRIMARY KEY REFERENCES people (key),
    unique_person INTEGER NOT NULL REFERENCES people (key)
) STRICT;
CREATE INDEX linked_people_by_unique_person ON linked_people (unique_person);

-- Returns that were signed: frozen for good. manifest is the datapackage.json that left.
CREATE TABLE returns (
    key INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    revision INTEGER NOT NULL,
    programme TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    change INTEGER,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    manifest TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX returns_identity ON returns (hub, period_from, period_to, revision);

CREATE TABLE return_figures (
    return INTEGER NOT NULL REFERENCES returns (key),
    measure TEXT NOT NULL,
    breakdown TEXT NOT NULL,
    category TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (return, measure, breakdown, category)
) STRICT;

-- The records behind each figure, as they were counted.
CREATE TABLE return_evidence (
    return INTEGER NOT NULL REFERENCES returns (key),
    measure TEXT NOT NULL,
    record_type TEXT NOT NULL,
    id TEXT NOT NULL,
    day TEXT,
    amount INTEGER NOT NULL,
    PRIMARY KEY (return, measure, record_type, id)
) STRICT;

-- Every file's content as it left: by which an unchanged return is known, and a difference shown record by record.
CREATE TABLE return_files (
    return INTEGER NOT NULL REFERENCES returns (key),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (return, name)
) STRICT;

-- Deprivation and area codes of small areas, as published: edition is imd2019 or imd2025.
CREATE TABLE areas (
    edition TEXT NOT NULL,
    lsoa TEXT NOT NULL,
    decile INTEGER NOT NULL,
    local_authority TEXT,
    PRIMARY KEY (edition, lsoa)
) STRICT;
