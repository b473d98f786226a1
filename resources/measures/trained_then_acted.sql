-- Of the people trained, those who within the window after such an enrolment's day, and not before it, held a conversation
-- as organiser, joined a group or joined an action. Whoever is one person with them acts for them.
WITH trained AS ({trained}),
actors AS (
    SELECT unit, person_id, completed_on, person_id AS actor FROM trained
    UNION
    SELECT t.unit, t.person_id, t.completed_on, l.person
    FROM trained t
    JOIN linked_people l ON l.unique_person = t.unit
)
SELECT a.unit, 'people' AS record_type, a.person_id AS record, min(a.completed_on) AS day, 1 AS amount
FROM actors a
WHERE EXISTS (SELECT 1
              FROM conversations c
              WHERE c.organiser_id = a.actor
                AND c.held_on BETWEEN a.completed_on AND add_months(a.completed_on, :action_window_months))
   OR EXISTS (SELECT 1
              FROM group_members m
              WHERE m.person_id = a.actor
                AND m.joined_on BETWEEN a.completed_on AND add_months(a.completed_on, :action_window_months))
   OR EXISTS (SELECT 1
              FROM action_people p
              JOIN actions n ON n.key = p.action_id
              WHERE p.person_id = a.actor
                AND coalesce(p.joined_on, n.started_on)
                    BETWEEN a.completed_on AND add_months(a.completed_on, :action_window_months))
GROUP BY a.unit, a.person_id
