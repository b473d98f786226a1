-- Version 4: what the national body does with hubs' returns.

-- What was odd about a return that was taken in, as it was found then: kind says what, subject and detail are its values
-- (core/returns/receipt.h). What was accepted follows from the return itself.
CREATE TABLE receipt_notes (
    return INTEGER NOT NULL REFERENCES returns (key),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (return, number)
) STRICT;
