-- Version 5: the trainers' desk.

-- When a certificate was first printed or saved: its paper may be about, so its number goes to nobody else, whatever is
-- taken back.
ALTER TABLE certificates ADD COLUMN printed_on TEXT;
CREATE INDEX certificates_by_enrolment ON certificates (enrolment);

-- Letters of reference as they were written (JSON, core/training/certificate.h). A row is as a change left it and stands
-- while that change does; by the enrolment's bare key, like certificates.
CREATE TABLE reference_letters (
    change INTEGER NOT NULL REFERENCES changes (number),
    enrolment INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (change, enrolment)
) STRICT;
CREATE INDEX reference_letters_by_enrolment ON reference_letters (enrolment);

-- A template may be of one course (its bare key); 0 is the hub's own for all. The content null: the course goes by the
-- hub's again.
ALTER TABLE certificate_templates ADD COLUMN course INTEGER NOT NULL DEFAULT 0;
