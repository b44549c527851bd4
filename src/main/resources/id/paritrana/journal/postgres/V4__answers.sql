-- What vouches for the entry that answered a request; nothing vouches for those that were kept before. A replica of an
-- earlier version cannot write any more.
ALTER TABLE idempotency ADD mac BYTEA NOT NULL DEFAULT '';
ALTER TABLE idempotency ALTER mac DROP DEFAULT;
