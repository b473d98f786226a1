-- Actions started in the period.
SELECT key AS unit, 'actions' AS record_type, key AS record, started_on AS day, 1 AS amount
FROM actions t
WHERE started_on BETWEEN :from AND :to AND {covered t.hub | t.started_on}
