-- What came after each completed enrolment whose day is in the period: the first day, from
-- then on, of a conversation held as organiser, of joining a group, of joining an action; and the first of another course, on
-- a later day. Whoever is one person with them acts for them, as in trained_then_acted.
WITH trained AS (
    SELECT t.enrolment, t.unit, t.person_id, t.run_id, t.completed_on
    FROM ({trained}) t
),
actors AS (
    SELECT enrolment, run_id, completed_on, person_id AS actor FROM trained
    UNION
    SELECT t.enrolment, t.run_id, t.completed_on, l.person
    FROM trained t
    JOIN linked_people l ON l.unique_person = t.unit
),
acted AS (
    SELECT a.enrolment,
           min((SELECT min(c.held_on)
                FROM conversations c
                WHERE c.organiser_id = a.actor AND c.held_on >= a.completed_on)) AS conversation_on,
           min((SELECT min(m.joined_on)
                FROM group_members m
                WHERE m.person_id = a.actor AND m.joined_on >= a.completed_on)) AS group_on,
           min((SELECT min(coalesce(p.joined_on, n.started_on))
                FROM action_people p
                JOIN actions n ON n.key = p.action_id
                WHERE p.person_id = a.actor AND coalesce(p.joined_on, n.started_on) >= a.completed_on)) AS action_on
    FROM actors a
    GROUP BY a.enrolment
),
further AS (
    SELECT a.enrolment, min(w.attended_on) AS further_course_on
    FROM actors a
    JOIN course_runs r ON r.key = a.run_id
    JOIN courses c ON c.key = r.course_code
    JOIN ({enrolments_worked_out}) w ON w.person_id = a.actor AND w.attended_on > a.completed_on
    JOIN course_runs o ON o.key = w.run_id
    JOIN courses d ON d.key = o.course_code
    WHERE d.code <> c.code
    GROUP BY a.enrolment
)
SELECT t.enrolment, t.unit, t.person_id, t.run_id, t.completed_on,
       s.conversation_on, s.group_on, s.action_on, f.further_course_on
FROM trained t
JOIN acted s ON s.enrolment = t.enrolment
LEFT JOIN further f ON f.enrolment = t.enrolment
ORDER BY t.completed_on, t.enrolment
