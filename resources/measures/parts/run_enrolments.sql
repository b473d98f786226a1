-- The enrolments of one run ({run}) that was not cancelled: whether each holds a place, and how it counts.
SELECT e.key AS enrolment, e.person_id, coalesce(l.unique_person, e.person_id) AS unit,
       CASE WHEN coalesce(e.outcome, '') IN ('withdrawn', 'waiting') THEN 0 ELSE 1 END AS booked,
       w.attended_on, w.completed_on
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
LEFT JOIN ({enrolments_worked_out}) w ON w.enrolment = e.key
LEFT JOIN linked_people l ON l.person = e.person_id
WHERE e.run_id = {run} AND coalesce(r.status, '') <> 'cancelled'
