-- Whether a completed enrolment (w, of person p) is a young person's: on a youth course, or young on its day.
w.kind = 'youth'
OR CAST(substr(w.completed_on, 1, 4) AS INTEGER)
    - coalesce(CAST(substr(p.birth_date, 1, 4) AS INTEGER)
                   + CASE WHEN substr(w.completed_on, 6) < substr(p.birth_date, 6) THEN 1 ELSE 0 END,
               p.birth_year)
    <= :young_person_max_age
