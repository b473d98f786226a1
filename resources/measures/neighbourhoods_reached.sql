-- Distinct LSOAs of conversations held in the period; each is shown by its first conversation. The day and the key are
-- found together as one number, so that one pass over the conversations does: in the order in which they lie there (substr()
-- keeps the index by day out), because millions of rows looked up day by day take ten times as long.
SELECT lsoa AS unit, 'conversations' AS record_type, first % 100000000000 AS record, day, 1 AS amount
FROM (SELECT lsoa, min(held_on) AS day,
             min(CAST(replace(held_on, '-', '') AS BIGINT) * 100000000000 + key) AS first
      FROM conversations
      WHERE substr(held_on, 1, 10) BETWEEN :from AND :to AND lsoa IS NOT NULL
      GROUP BY hub, lsoa) c
