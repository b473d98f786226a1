-- Of the people activated, named only, those who by the period's last day have an activation that is evidenced.
WITH first_activations AS ({first_activations})
SELECT n.unit, 'people' AS record_type, n.person_id AS record, n.day, 1 AS amount
FROM ({newly_activated}) n
WHERE n.evidenced_on IS NOT NULL
