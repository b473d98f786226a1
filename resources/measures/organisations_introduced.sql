-- Organisations introduced in the period.
SELECT key AS unit, 'organisations' AS record_type, key AS record, introduced_on AS day, 1 AS amount
FROM organisations t
WHERE introduced_on BETWEEN :from AND :to AND {covered t.hub | t.introduced_on}
