-- What a person is recorded as; of linked people the first recorded value in order of hub and id.
SELECT u.unit, u.record_type, u.record, u.day, u.amount,
       coalesce(p.{column},
                (SELECT q.{column}
                 FROM linked_people l
                 JOIN people q ON q.key = l.person
                 JOIN hubs h ON h.key = q.hub
                 WHERE l.unique_person = p.key AND q.{column} IS NOT NULL
                 ORDER BY h.code, q.id
                 LIMIT 1),
                'not_recorded') AS category
FROM ({units}) u
LEFT JOIN people p ON u.record_type = 'people' AND p.key = u.unit
