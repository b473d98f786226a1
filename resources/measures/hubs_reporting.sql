-- Hubs whose accepted returns together cover every day of the period.
SELECT v.hub AS unit, 'hubs' AS record_type, v.hub AS record, NULL AS day, 1 AS amount
FROM coverage v
WHERE v.first_day <= :from AND v.last_day >= :to
