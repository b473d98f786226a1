-- Groups formed in the period.
SELECT key AS unit, 'groups' AS record_type, key AS record, formed_on AS day, 1 AS amount
FROM groups t
WHERE formed_on BETWEEN :from AND :to AND {covered t.hub | t.formed_on}
