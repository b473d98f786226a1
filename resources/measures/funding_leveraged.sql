-- Secured funding received in the period, in pence.
SELECT key AS unit, 'funding' AS record_type, key AS record, received_on AS day, amount
FROM funding t
WHERE status = 'secured' AND received_on BETWEEN :from AND :to AND {covered t.hub | t.received_on}
