-- Distinct LSOAs of conversations held in the period; each is shown by its first conversation. The day and the key are
-- found together as one number, so that one pass over the conversations does.
SELECT lsoa AS unit, 'conversations' AS record_type, first % 100000000000 AS record, day, 1 AS amount
FROM (SELECT lsoa, min(held_on) AS day,
             min(CAST(replace(held_on, '-', '') AS BIGINT) * 100000000000 + key) AS first
      FROM conversations
      WHERE held_on BETWEEN :from AND :to AND lsoa IS NOT NULL
      GROUP BY hub, lsoa) c
