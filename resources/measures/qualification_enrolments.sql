-- Unique people enrolled on a qualification in the period, whatever became of it, save who withdrew or only waited.
SELECT coalesce(l.unique_person, e.person_id) AS unit, 'people' AS record_type, e.person_id AS record,
       min(coalesce(e.enrolled_on, r.starts_on)) AS day, 1 AS amount
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
JOIN courses c ON c.key = r.course_code
LEFT JOIN linked_people l ON l.person = e.person_id
WHERE c.kind = 'qualification'
  AND coalesce(r.status, '') <> 'cancelled'
  AND coalesce(e.outcome, '') NOT IN ('withdrawn', 'waiting')
  AND coalesce(e.enrolled_on, r.starts_on) BETWEEN :from AND :to
  AND {covered e.hub | coalesce(e.enrolled_on, r.starts_on)}
GROUP BY coalesce(l.unique_person, e.person_id), e.person_id
