-- The register of each person on each run, as far as there are marks: how many, how many of them mean "was there", and the
-- first and last day there. Only marks on the run's own sessions. {one_run COLUMN}: see core/storage/query_texts.h.
SELECT s.run_id, a.person_id,
       count(CASE WHEN a.mark IN ('present', 'late') THEN 1 END) AS sessions,
       min(CASE WHEN a.mark IN ('present', 'late') THEN s.held_on END) AS first_day,
       max(CASE WHEN a.mark IN ('present', 'late') THEN s.held_on END) AS last_day
FROM attendance a
JOIN course_sessions s ON s.key = a.session_id
WHERE {one_run s.run_id}
GROUP BY s.run_id, a.person_id
