-- Orders, their documents, the journal and the leases of its partitions.
-- Enumerations are stored as the numbers of their C++ declaration; instants as milliseconds since 1970 (UTC).

CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    partitions INTEGER NOT NULL CHECK (partitions BETWEEN 1 AND 65535),
    created INTEGER NOT NULL
) STRICT;

-- Owner and epoch fence every commit; head is the newest entry of the partition's journal.
CREATE TABLE partitions (
    partition INTEGER PRIMARY KEY,
    owner TEXT NOT NULL DEFAULT '',
    epoch INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER NOT NULL DEFAULT 0,
    head_position INTEGER NOT NULL DEFAULT 0 CHECK (head_position >= 0),
    head_hash BLOB NOT NULL DEFAULT (zeroblob(32)) CHECK (length(head_hash) = 32)
) STRICT;

CREATE TABLE journal (
    partition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    order_id BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    time INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    run INTEGER NOT NULL,
    step TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    data TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (partition, position)
) STRICT, WITHOUT ROWID;
-- Entries about no order have sequence 0.
CREATE UNIQUE INDEX journal_by_order ON journal (order_id, sequence) WHERE sequence > 0;

CREATE TABLE orders (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 16),
    number INTEGER NOT NULL,
    partition INTEGER NOT NULL,
    type TEXT NOT NULL,
    workflow_version INTEGER NOT NULL,
    customer_id TEXT NOT NULL,
    external_reference TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    created INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
    activity INTEGER NOT NULL CHECK (activity BETWEEN 0 AND 7),
    hold INTEGER NOT NULL CHECK (hold BETWEEN 0 AND 8),
    service TEXT NOT NULL,
    run INTEGER NOT NULL CHECK (run >= 1),
    version INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    wake_at INTEGER,
    parked_on TEXT NOT NULL,
    progress TEXT NOT NULL,
    CHECK (activity <> 7 OR state >= 3),            -- idle is final
    CHECK (activity <> 7 OR wake_at IS NULL)        -- and is never looked at again
) STRICT;

-- An order changes about twelve times. Columns that change often are in partial indices of what is rare only.
CREATE UNIQUE INDEX orders_by_id ON orders (id);
CREATE UNIQUE INDEX orders_by_number ON orders (number);
CREATE INDEX orders_by_state ON orders (state, id);
CREATE INDEX orders_by_type ON orders (type, id);
CREATE INDEX orders_by_customer ON orders (customer_id, id);
CREATE INDEX orders_by_reference ON orders (external_reference, id) WHERE external_reference <> '';
CREATE INDEX orders_ready ON orders (priority, wake_at, id) WHERE wake_at IS NOT NULL;
CREATE INDEX orders_parked ON orders (parked_on, priority DESC, id) WHERE parked_on <> '';
CREATE INDEX orders_held ON orders (id) WHERE activity = 6;
-- Final orders that are not done with, such as a late success held for a person.
CREATE INDEX orders_leftover ON orders (id) WHERE state >= 3 AND (activity <> 7 OR service <> '');

-- Apart from orders, so that an update does not write the document again.
CREATE TABLE documents (
    row INTEGER PRIMARY KEY REFERENCES orders (row),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE idempotency (
    row INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    order_id BLOB NOT NULL CHECK (length(order_id) = 16),
    response TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX idempotency_by_key ON idempotency (scope, key);
CREATE INDEX idempotency_by_age ON idempotency (created);

-- The newest batch of each node: tells what became of a commit whose answer was lost.
CREATE TABLE commits (
    node TEXT PRIMARY KEY,
    token INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
