-- Of the people trained, those with such an enrolment on a youth course, or young on its day.
SELECT w.unit, 'people' AS record_type, w.person_id AS record, min(w.completed_on) AS day, 1 AS amount
FROM ({trained}) w
JOIN people p ON p.key = w.person_id
WHERE {young}
GROUP BY w.unit, w.person_id
