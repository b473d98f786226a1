-- Of those, who is activated for the first time in the period, anywhere.
SELECT f.unit, f.person_id, f.day, f.evidenced_on
FROM first_activations f
WHERE f.day >= :from
  AND NOT EXISTS (SELECT 1
                  FROM linked_people l
                  JOIN first_activations earlier ON earlier.person_id = l.person
                  WHERE l.unique_person = f.unit AND earlier.day < :from)
