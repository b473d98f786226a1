-- Whether a completed enrolment (w) is a young person's: the hub knew the birth date.
EXISTS (SELECT 1 FROM received_completions v WHERE v.enrolment = w.enrolment AND v.young = 1)
