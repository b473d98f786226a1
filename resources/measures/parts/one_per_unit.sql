-- A unit that several records make up (linked people, an area that two hubs reached) as one row, from its first day.
SELECT c.unit, c.record_type, min(c.record) AS record, min(c.day) AS day, 1 AS amount
FROM ({counted}) c
GROUP BY c.unit, c.record_type
