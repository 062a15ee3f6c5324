-- What operators work with: the failure queue, notes, amended documents, bulk jobs, how services are set.
-- Enumerations and instants as in 001.

-- Orders from before have no cause until they change; "" is also that of every order nobody needs to look at.
ALTER TABLE orders ADD COLUMN cause TEXT NOT NULL DEFAULT '' CHECK (length(cause) IN (0, 16));
ALTER TABLE orders ADD COLUMN troubled_at INTEGER CHECK (troubled_at IS NULL OR cause <> '');
ALTER TABLE orders ADD COLUMN at_risk INTEGER NOT NULL DEFAULT 0 CHECK (at_risk >= 0);
ALTER TABLE orders ADD COLUMN expires_at INTEGER;

-- Holds all that the failure queue is grouped by and adds up, so that grouping reads no order.
CREATE INDEX orders_by_cause ON orders (cause, id, currency, total, at_risk, troubled_at) WHERE cause <> '';
CREATE INDEX orders_expiring ON orders (expires_at) WHERE expires_at IS NOT NULL;

-- The document as it came in, of the orders whose document was amended.
CREATE TABLE originals (
    row INTEGER PRIMARY KEY REFERENCES orders (row),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE order_notes (
    row INTEGER PRIMARY KEY,
    order_row INTEGER NOT NULL REFERENCES orders (row),
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX order_notes_by_order ON order_notes (order_row, row);

-- Kept for ever: what people wrote about a cause is there when it comes back.
CREATE TABLE causes (
    id TEXT PRIMARY KEY CHECK (length(id) = 16),
    hold INTEGER NOT NULL CHECK (hold BETWEEN 0 AND 8),
    undo INTEGER NOT NULL CHECK (undo IN (0, 1)),
    money INTEGER NOT NULL CHECK (money IN (0, 1)),
    service TEXT NOT NULL,
    step TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    occurrences INTEGER NOT NULL CHECK (occurrences >= 1),
    settled_at INTEGER,
    settled_by TEXT NOT NULL DEFAULT '',
    CHECK (first_seen <= last_seen)
) STRICT, WITHOUT ROWID;

-- How often a cause was raised in five minutes; slot is the instant divided by their length.
CREATE TABLE cause_counts (
    slot INTEGER NOT NULL,
    cause TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1),
    PRIMARY KEY (slot, cause)
) STRICT, WITHOUT ROWID;

CREATE TABLE cause_notes (
    row INTEGER PRIMARY KEY,
    cause TEXT NOT NULL CHECK (length(cause) = 16),
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE bulk_jobs (
    id INTEGER PRIMARY KEY,
    action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 8),
    step TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    rate REAL,
    canary INTEGER NOT NULL,
    stop_above REAL NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    state_actor TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    total INTEGER NOT NULL,
    pardoned INTEGER NOT NULL,
    pardoned_again INTEGER NOT NULL
) STRICT;
CREATE INDEX bulk_jobs_by_age ON bulk_jobs (created, id);
CREATE INDEX bulk_jobs_open ON bulk_jobs (id) WHERE state < 3;

CREATE TABLE bulk_items (
    job INTEGER NOT NULL REFERENCES bulk_jobs (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    order_id BLOB NOT NULL CHECK (length(order_id) = 16),
    version INTEGER NOT NULL,
    result INTEGER NOT NULL CHECK (result BETWEEN 0 AND 5),
    code TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (job, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_items_under_way ON bulk_items (job) WHERE result = 1;

CREATE TABLE service_controls (
    service TEXT PRIMARY KEY,
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    paused_until INTEGER,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    concurrency INTEGER,
    rate REAL
) STRICT, WITHOUT ROWID;

-- counts: 48 numbers of 32 bits, the lowest byte first.
CREATE TABLE usual_times (
    type TEXT NOT NULL,
    step TEXT NOT NULL,
    day INTEGER NOT NULL,
    counts BLOB NOT NULL CHECK (length(counts) = 192),
    PRIMARY KEY (type, step, day)
) STRICT, WITHOUT ROWID;
