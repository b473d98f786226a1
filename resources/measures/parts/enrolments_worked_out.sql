-- Every enrolment on a run that was not cancelled, with the day on which it counts as attended and as completed (none: it
-- does not). Has the shape of a return's completions.csv, which takes its place where a hub's rows came with a return.
SELECT e.key AS enrolment, e.run_id, e.person_id, c.kind,
       CASE
           WHEN m.run_id IS NOT NULL THEN m.first_day
           WHEN e.outcome IN ('attended', 'completed', 'passed', 'referred', 'not_completed')
               THEN coalesce(e.completed_on, r.ends_on, r.starts_on)
       END AS attended_on,
       CASE
           WHEN e.outcome IN ('completed', 'passed')
               OR (e.outcome = 'attended'
                   AND (m.run_id IS NULL
                        OR (m.sessions >= 1 AND m.sessions >= coalesce(c.sessions_required, 1))))
               THEN coalesce(e.completed_on, m.last_day, r.ends_on, r.starts_on)
       END AS completed_on
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
JOIN courses c ON c.key = r.course_code
LEFT JOIN ({marks}) m ON m.run_id = e.run_id AND m.person_id = e.person_id
WHERE coalesce(r.status, '') <> 'cancelled'
  AND {one_run e.run_id}
