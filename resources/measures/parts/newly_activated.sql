-- Of those, who is activated for the first time in the period, anywhere; evidenced_on is then the earliest anywhere too.
-- What linked people did is added up once for all of them: asked person by person it would take a million looks.
SELECT f.unit, f.person_id, f.day, coalesce(e.evidenced_on, f.evidenced_on) AS evidenced_on
FROM first_activations f
LEFT JOIN (SELECT l.unique_person, min(a.day) AS day, min(a.evidenced_on) AS evidenced_on
           FROM linked_people l
           JOIN first_activations a ON a.person_id = l.person
           GROUP BY l.unique_person) e ON e.unique_person = f.unit
WHERE f.day >= :from AND coalesce(e.day, f.day) >= :from
  AND {covered (SELECT p.hub FROM people p WHERE p.key = f.person_id) | f.day}
