-- Age as the newest return has it; of linked people the first recorded in order of hub and id.
SELECT u.unit, u.record_type, u.record, u.day, u.amount,
       coalesce(p.age_band,
                (SELECT q.age_band
                 FROM linked_people l
                 JOIN people r ON r.key = l.person
                 JOIN hubs h ON h.key = r.hub
                 JOIN received_people q ON q.person = l.person
                 WHERE l.unique_person = u.unit AND q.age_band IS NOT NULL
                 ORDER BY h.code, r.id
                 LIMIT 1),
                'not_recorded') AS category
FROM ({units}) u
LEFT JOIN received_people p ON u.record_type = 'people' AND p.person = u.unit
