-- The earliest activation of everyone, and the earliest that is evidenced: a return's activations.csv.
SELECT person_id, min(day) AS day, min(evidenced_on) AS evidenced_on
FROM ({activations}) a
GROUP BY person_id
ORDER BY person_id
