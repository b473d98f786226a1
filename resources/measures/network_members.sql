-- Unique people whose network membership covers the period's last day.
SELECT coalesce(l.unique_person, p.key) AS unit, 'people' AS record_type, p.key AS record, NULL AS day, 1 AS amount
FROM people p
LEFT JOIN linked_people l ON l.person = p.key
WHERE p.network_member_from <= :to AND (p.network_member_to IS NULL OR p.network_member_to >= :to) AND {covered p.hub | :to}
