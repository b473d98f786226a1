-- What returns' completions.csv say: when an enrolment counts as attended and as completed.
SELECT e.key AS enrolment, e.run_id, e.person_id, c.kind, w.attended_on, w.completed_on
FROM received_completions w
JOIN enrolments e ON e.key = w.enrolment
JOIN course_runs r ON r.key = e.run_id
JOIN courses c ON c.key = r.course_code
WHERE coalesce(r.status, '') <> 'cancelled'
  AND {one_run e.run_id}
