-- Age on the period's last day, from the birth date or else that day's year less the birth year.
SELECT unit, record_type, record, day, amount,
       CASE
           WHEN age BETWEEN 0 AND 11 THEN '0-11'
           WHEN age BETWEEN 12 AND 18 THEN '12-18'
           WHEN age BETWEEN 19 AND 24 THEN '19-24'
           WHEN age BETWEEN 25 AND 44 THEN '25-44'
           WHEN age BETWEEN 45 AND 64 THEN '45-64'
           WHEN age >= 65 THEN '65+'
           ELSE 'not_recorded'
       END AS category
FROM (
    SELECT u.unit, u.record_type, u.record, u.day, u.amount,
           CAST(substr(:to, 1, 4) AS INTEGER)
               - coalesce(CAST(substr(a.birth_date, 1, 4) AS INTEGER)
                              + CASE WHEN substr(:to, 6) < substr(a.birth_date, 6) THEN 1 ELSE 0 END,
                          a.birth_year) AS age
    FROM ({units}) u
    LEFT JOIN people p ON u.record_type = 'people' AND p.key = u.unit
    LEFT JOIN people a ON a.key = CASE
        WHEN p.birth_date IS NOT NULL OR p.birth_year IS NOT NULL THEN p.key
        ELSE (SELECT q.key
              FROM linked_people l
              JOIN people q ON q.key = l.person
              JOIN hubs h ON h.key = q.hub
              WHERE l.unique_person = p.key AND (q.birth_date IS NOT NULL OR q.birth_year IS NOT NULL)
              ORDER BY h.code, q.id
              LIMIT 1)
    END
) aged
