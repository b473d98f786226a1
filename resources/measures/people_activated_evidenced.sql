-- Of the people activated, named only, those who by the period's last day have an activation that is evidenced.
WITH first_activations AS ({first_activations})
SELECT n.unit, 'people' AS record_type, n.person_id AS record, n.day, 1 AS amount
FROM ({newly_activated}) n
WHERE n.evidenced_on IS NOT NULL
   OR EXISTS (SELECT 1
              FROM linked_people l
              JOIN first_activations other ON other.person_id = l.person
              WHERE l.unique_person = n.unit AND other.evidenced_on IS NOT NULL)
