-- What was sent to services and received, the last few of each step. Enumerations and instants as in 001. Bodies come
-- redacted and cut; what was sent lacks the order's document, which stands in documents.
CREATE TABLE attempts (
    row INTEGER PRIMARY KEY,
    order_id BLOB NOT NULL CHECK (length(order_id) = 16),
    run INTEGER NOT NULL,
    step TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    slot INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    took INTEGER NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 2),
    status INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 6),
    code TEXT NOT NULL,
    request TEXT NOT NULL,
    request_bytes INTEGER NOT NULL,
    document INTEGER NOT NULL,
    response TEXT NOT NULL,
    response_bytes INTEGER NOT NULL
) STRICT;

-- A later attempt takes the slot of the one that is not kept any more. Rows rise with time, so the oldest are first.
CREATE UNIQUE INDEX attempts_by_slot ON attempts (order_id, step, run, kind, slot);
