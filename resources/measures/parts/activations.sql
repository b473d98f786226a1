-- Every activation of a person who is known: its day, and the same day again where it is evidenced. The earliest of each, by
-- person, are what a return's activations.csv carries, which takes its place where a hub's rows came with a return.
SELECT person_id, activated_on AS day, CASE WHEN activation = 'evidenced' THEN activated_on END AS evidenced_on
FROM conversations
WHERE activated_on <= :to AND person_id IS NOT NULL
UNION ALL
SELECT person_id, joined_on, joined_on
FROM group_members
WHERE joined_on <= :to
UNION ALL
SELECT p.person_id, coalesce(p.joined_on, a.started_on), coalesce(p.joined_on, a.started_on)
FROM action_people p
JOIN actions a ON a.key = p.action_id
WHERE coalesce(p.joined_on, a.started_on) <= :to
