-- Of hubs' returns: who holds a place is in the enrolments, how they count in what came with them, on the days that
-- accepted returns cover, as in the figures.
SELECT e.key AS enrolment, e.person_id, coalesce(l.unique_person, e.person_id) AS unit,
       CASE WHEN coalesce(e.outcome, '') IN ('withdrawn', 'waiting') THEN 0 ELSE 1 END AS booked,
       CASE WHEN EXISTS (SELECT 1 FROM coverage cv WHERE cv.hub = e.hub
                             AND w.attended_on BETWEEN cv.first_day AND cv.last_day) THEN w.attended_on END AS attended_on,
       CASE WHEN EXISTS (SELECT 1 FROM coverage cv WHERE cv.hub = e.hub
                             AND w.completed_on BETWEEN cv.first_day AND cv.last_day) THEN w.completed_on END AS completed_on
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
LEFT JOIN received_completions w ON w.enrolment = e.key
LEFT JOIN linked_people l ON l.person = e.person_id
WHERE coalesce(r.status, '') <> 'cancelled'
  AND {one_run e.run_id}
