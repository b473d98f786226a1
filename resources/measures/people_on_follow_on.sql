-- Unique people with an attended enrolment on a follow-on course, its day in the period.
SELECT coalesce(l.unique_person, w.person_id) AS unit, 'people' AS record_type, w.person_id AS record,
       min(w.attended_on) AS day, 1 AS amount
FROM ({enrolments_worked_out}) w
LEFT JOIN linked_people l ON l.person = w.person_id
WHERE w.kind = 'follow_on' AND w.attended_on BETWEEN :from AND :to
  AND {covered (SELECT e.hub FROM enrolments e WHERE e.key = w.enrolment) | w.attended_on}
GROUP BY coalesce(l.unique_person, w.person_id), w.person_id
