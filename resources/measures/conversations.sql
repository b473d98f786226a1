-- Conversations held in the period.
SELECT key AS unit, 'conversations' AS record_type, key AS record, held_on AS day, 1 AS amount
FROM conversations t
WHERE held_on BETWEEN :from AND :to AND {covered t.hub | t.held_on}
