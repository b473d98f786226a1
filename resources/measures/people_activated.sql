-- Unique named people whose earliest activation is in the period, plus conversations with no person activated in it.
WITH first_activations AS ({first_activations})
SELECT unit, 'people' AS record_type, person_id AS record, day, 1 AS amount
FROM ({newly_activated}) n
UNION ALL
SELECT -key, 'conversations', key, activated_on, 1
FROM conversations t
WHERE activated_on BETWEEN :from AND :to AND person_id IS NULL AND {covered t.hub | t.activated_on}
