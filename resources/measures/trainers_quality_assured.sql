-- Unique people with a trainer record that covers the period's last day.
SELECT coalesce(l.unique_person, t.person_id) AS unit, 'people' AS record_type, t.person_id AS record,
       NULL AS day, 1 AS amount
FROM trainers t
LEFT JOIN linked_people l ON l.person = t.person_id
WHERE t.quality_assured_on <= :to AND (t.expires_on IS NULL OR t.expires_on >= :to) AND {covered t.hub | :to}
GROUP BY coalesce(l.unique_person, t.person_id), t.person_id
