-- What lists show of an order beyond its state, and what they find it by. Enumerations and instants as in 001.

-- Of the document; filled for the orders from before by the program, which reads their documents once.
ALTER TABLE orders ADD COLUMN customer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN card TEXT NOT NULL DEFAULT '' CHECK (length(card) IN (0, 4));
ALTER TABLE orders ADD COLUMN items INTEGER NOT NULL DEFAULT 0 CHECK (items >= 0);
-- The total in thousandths of its currency's unit, by which orders of several currencies are compared.
ALTER TABLE orders ADD COLUMN amount INTEGER NOT NULL DEFAULT 0;

-- The step that is worked on, and its tries. Orders from before tell it when they change.
ALTER TABLE orders ADD COLUMN step TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0);
ALTER TABLE orders ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE INDEX orders_by_amount ON orders (amount, id);

-- Words of the documents by the rows of the orders, folded by the program: the tokenizer only parts them at spaces.
-- The text itself is not kept; whoever takes words away says which they were.
CREATE VIRTUAL TABLE order_words USING fts5 (
    reference, customer, email, phone, card, sku,
    content = '', columnsize = 0, prefix = '2 3 4', tokenize = "ascii tokenchars '@.-_'"
);
