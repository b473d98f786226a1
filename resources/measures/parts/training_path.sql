-- Every enrolment that counts as attended or completed, with the unique person and what of its run says whose path it
-- belongs to. `is_counted`: completed on a day that counts here, so that a path may begin with it.
SELECT w.enrolment, w.person_id, coalesce(l.unique_person, w.person_id) AS unit, w.kind, w.attended_on, w.completed_on,
       CASE
           WHEN w.completed_on IS NOT NULL
               AND {covered r.hub | w.completed_on}
           THEN 1
           ELSE 0
       END AS is_counted,
       w.run_id, r.course_code, r.lead_trainer_id, r.second_trainer_id, r.hub
FROM ({enrolments_worked_out}) w
JOIN course_runs r ON r.key = w.run_id
LEFT JOIN linked_people l ON l.person = w.person_id
WHERE w.attended_on IS NOT NULL OR w.completed_on IS NOT NULL
