-- The completed enrolments whose day is in the period, with the unique person.
SELECT coalesce(l.unique_person, w.person_id) AS unit, w.person_id, w.kind, w.completed_on, w.enrolment, w.run_id
FROM ({enrolments_worked_out}) w
LEFT JOIN linked_people l ON l.person = w.person_id
WHERE w.completed_on BETWEEN :from AND :to
  AND {covered (SELECT e.hub FROM enrolments e WHERE e.key = w.enrolment) | w.completed_on}
