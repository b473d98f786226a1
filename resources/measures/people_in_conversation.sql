-- Unique named people in conversations held in the period, plus one for each conversation with no person. (Keys are greater
-- than 0: asked like that, the index by person answers, without a look at the conversations themselves.)
SELECT coalesce(l.unique_person, c.person_id) AS unit, 'people' AS record_type, c.person_id AS record, c.day,
       1 AS amount
FROM (SELECT person_id, min(held_on) AS day
      FROM conversations t
      WHERE held_on BETWEEN :from AND :to AND person_id > 0 AND {covered t.hub | t.held_on}
      GROUP BY person_id) c
LEFT JOIN linked_people l ON l.person = c.person_id
UNION ALL
SELECT -key, 'conversations', key, held_on, 1
FROM conversations t
WHERE held_on BETWEEN :from AND :to AND person_id IS NULL AND {covered t.hub | t.held_on}
