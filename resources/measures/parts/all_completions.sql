-- Every enrolment that counts: a return's completions.csv.
SELECT w.enrolment, w.person_id, w.attended_on, w.completed_on,
       CASE WHEN w.completed_on IS NOT NULL AND ({young}) THEN 1 ELSE 0 END AS young
FROM ({enrolments_worked_out}) w
JOIN people p ON p.key = w.person_id
WHERE w.attended_on IS NOT NULL OR w.completed_on IS NOT NULL
ORDER BY w.enrolment
