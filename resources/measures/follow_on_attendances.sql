-- Attended enrolments on follow-on courses, their day in the period.
SELECT enrolment AS unit, 'enrolments' AS record_type, enrolment AS record, attended_on AS day, 1 AS amount
FROM ({enrolments_worked_out}) w
WHERE kind = 'follow_on' AND attended_on BETWEEN :from AND :to
  AND {covered (SELECT e.hub FROM enrolments e WHERE e.key = w.enrolment) | w.attended_on}
