-- What people did, so that it is found among millions of entries that they did not do. The condition stands in
-- audit_queries.cpp once more, word for word. Orders sent by clients (kind 0) are no deeds of people.
CREATE INDEX journal_by_people ON journal (partition, position)
    WHERE kind <> 0 AND (actor >= 'api:' AND actor < 'api;' OR actor >= 'operator:' AND actor < 'operator;');
