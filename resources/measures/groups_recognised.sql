-- Groups formed by, not closed by, and with enough of the hub's person records as members on, the period's last day.
SELECT g.key AS unit, 'groups' AS record_type, g.key AS record, NULL AS day, 1 AS amount
FROM groups g
JOIN group_members m ON m.group_id = g.key
WHERE g.formed_on <= :to AND (g.closed_on IS NULL OR g.closed_on > :to) AND {covered g.hub | :to}
  AND m.joined_on <= :to AND (m.left_on IS NULL OR m.left_on > :to)
GROUP BY g.key
HAVING count(DISTINCT m.person_id) >= :group_recognition_members
