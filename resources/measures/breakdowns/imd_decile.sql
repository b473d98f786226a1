-- The decile of deprivation of the person's small area, in the programme's edition.
SELECT u.unit, u.record_type, u.record, u.day, u.amount,
       coalesce(CAST(a.decile AS TEXT), 'not_recorded') AS category
FROM ({units}) u
LEFT JOIN people p ON u.record_type = 'people' AND p.key = u.unit
LEFT JOIN areas a ON a.edition = :imd_edition
    AND a.lsoa = coalesce(p.lsoa,
                          (SELECT q.lsoa
                           FROM linked_people l
                           JOIN people q ON q.key = l.person
                           JOIN hubs h ON h.key = q.hub
                           WHERE l.unique_person = p.key AND q.lsoa IS NOT NULL
                           ORDER BY h.code, q.id
                           LIMIT 1))
