-- The enrolments of one run that was not cancelled: whether each holds a place, and how it counts. Parts of one run are
-- meant: see core/storage/query_texts.h.
SELECT w.enrolment, w.person_id, coalesce(l.unique_person, w.person_id) AS unit,
       CASE WHEN coalesce(e.outcome, '') IN ('withdrawn', 'waiting') THEN 0 ELSE 1 END AS booked,
       w.attended_on, w.completed_on
FROM ({enrolments_worked_out}) w
JOIN enrolments e ON e.key = w.enrolment
LEFT JOIN linked_people l ON l.person = w.person_id
