-- What goes over MQTT, beside the journal, which is the outbox itself: how far it is published, whose events stand
-- still, what is published once more, and messages that could not become orders.
-- Enumerations and instants as in 001.

-- The newest position dealt with. A store from before starts at the beginning: its events have waited in the journal.
ALTER TABLE partitions ADD COLUMN published INTEGER NOT NULL DEFAULT 0 CHECK (published >= 0);

-- The orders whose events stand still; the row of one that has caught up is gone.
CREATE TABLE parked_streams (
    order_id BLOB PRIMARY KEY CHECK (length(order_id) = 16),
    partition INTEGER NOT NULL CHECK (partition >= 0),
    position INTEGER NOT NULL CHECK (position >= 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    kind INTEGER NOT NULL CHECK (kind >= 0),
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    at INTEGER NOT NULL,
    parking INTEGER NOT NULL CHECK (parking BETWEEN 0 AND 2)
) STRICT, WITHOUT ROWID;

-- next_positions, end_positions: one decimal number for each partition, between blanks.
CREATE TABLE republishings (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    next_positions TEXT NOT NULL,
    end_positions TEXT NOT NULL,
    order_id BLOB CHECK (order_id IS NULL OR length(order_id) = 16),
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    created INTEGER NOT NULL,
    finished INTEGER,
    published INTEGER NOT NULL CHECK (published >= 0),
    entries INTEGER NOT NULL CHECK (entries >= 0)
) STRICT;
CREATE INDEX republishings_open ON republishings (id) WHERE finished IS NULL;

-- The payload comes late in the row, so that counting by code does not read it.
-- Numbers are never given twice, so that nobody forgets another message than the one that was looked at.
CREATE TABLE kept_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    key TEXT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (length(CAST(payload AS BLOB)) <= 8192),
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;
