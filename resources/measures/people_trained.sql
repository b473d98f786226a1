-- Unique people with a completed enrolment on a course of any kind, its day in the period.
SELECT unit, 'people' AS record_type, person_id AS record, min(completed_on) AS day, 1 AS amount
FROM ({trained}) t
GROUP BY unit, person_id
