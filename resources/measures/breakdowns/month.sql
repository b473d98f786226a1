-- The month of the first counted day.
SELECT u.unit, u.record_type, u.record, u.day, u.amount, coalesce(substr(u.day, 1, 7), 'not_recorded') AS category
FROM ({units}) u
