-- The earliest activation by the period's last day of every person record, and the earliest that is evidenced.
SELECT coalesce(l.unique_person, f.person_id) AS unit, f.person_id, f.day, f.evidenced_on
FROM (SELECT person_id, min(day) AS day, min(evidenced_on) AS evidenced_on
      FROM ({activations}) a
      GROUP BY person_id) f
LEFT JOIN linked_people l ON l.person = f.person_id
