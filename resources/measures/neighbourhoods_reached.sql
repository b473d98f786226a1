-- Distinct LSOAs of conversations held in the period; each is shown by its first conversation. The days of each area come
-- first, each once: grouping millions of conversations would sort them all. They are read in the order in which they lie
-- there (substr() keeps the index by day out, hub + 0 that by identity), because looked up one by one they take ten times
-- as long.
SELECT a.lsoa AS unit, 'conversations' AS record_type,
       (SELECT min(c.key)
        FROM conversations c
        WHERE c.held_on = a.day AND c.hub = a.hub AND c.lsoa = a.lsoa) AS record,
       a.day, 1 AS amount
FROM (SELECT d.hub, d.lsoa, min(d.held_on) AS day
      FROM (SELECT DISTINCT hub + 0 AS hub, lsoa, held_on
            FROM conversations t
            WHERE substr(held_on, 1, 10) BETWEEN :from AND :to AND lsoa IS NOT NULL AND {covered t.hub | t.held_on}) d
      GROUP BY d.hub, d.lsoa) a
