-- Of hubs' returns: who holds a place is in the enrolments, how they count in what came with them.
SELECT e.key AS enrolment, e.person_id, coalesce(l.unique_person, e.person_id) AS unit,
       CASE WHEN coalesce(e.outcome, '') IN ('withdrawn', 'waiting') THEN 0 ELSE 1 END AS booked,
       w.attended_on, w.completed_on
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
LEFT JOIN received_completions w ON w.enrolment = e.key
LEFT JOIN linked_people l ON l.person = e.person_id
WHERE coalesce(r.status, '') <> 'cancelled'
  AND {one_run e.run_id}
