-- What became of orders in five minutes, counted in the transaction in which it came about. Slots as in cause_counts.
-- step '': of whole orders of the type; else of the step, which succeeded (completed) or was refused (failed).
CREATE TABLE order_flow (
    slot INTEGER NOT NULL,
    type TEXT NOT NULL,
    step TEXT NOT NULL,
    created INTEGER NOT NULL CHECK (created >= 0),
    completed INTEGER NOT NULL CHECK (completed >= 0),
    failed INTEGER NOT NULL CHECK (failed >= 0),
    cancelled INTEGER NOT NULL CHECK (cancelled >= 0),
    PRIMARY KEY (slot, type, step)
) STRICT, WITHOUT ROWID;
