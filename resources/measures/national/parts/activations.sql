-- What returns' activations.csv say: a person's earliest activation of all and the earliest that is evidenced.
SELECT a.person AS person_id, a.day, CASE WHEN a.evidenced_on <= :to THEN a.evidenced_on END AS evidenced_on
FROM received_activations a
WHERE a.day <= :to
