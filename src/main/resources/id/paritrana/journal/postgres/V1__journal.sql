-- The record: rows are added and never changed.
CREATE TABLE texts(id BIGINT PRIMARY KEY, ruleset TEXT NOT NULL, content BYTEA NOT NULL);
CREATE INDEX texts_ruleset ON texts(ruleset);

CREATE TABLE entry(
  sequence BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  body BYTEA NOT NULL,
  texts BIGINT REFERENCES texts,
  written BYTEA,
  hash BYTEA NOT NULL
);
-- Which ruleset is the newest is asked several times a second.
CREATE INDEX entry_other ON entry(kind, sequence) WHERE kind <> 'DECISION';
-- Packed already.
ALTER TABLE entry ALTER body SET STORAGE EXTERNAL;
ALTER TABLE texts ALTER content SET STORAGE EXTERNAL;

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only';
END
$$;
CREATE TRIGGER entry_stays BEFORE DELETE OR TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- What proves it.
CREATE TABLE subtree(
  level INTEGER NOT NULL,
  position BIGINT NOT NULL,
  root BYTEA NOT NULL,
  PRIMARY KEY(level, position)
);
CREATE TABLE checkpoint(size BIGINT PRIMARY KEY, note TEXT NOT NULL);

-- What finds an entry, and answers a request that comes again.
CREATE TABLE idempotency(
  key TEXT PRIMARY KEY,
  request_hash TEXT NOT NULL,
  sequence BIGINT NOT NULL REFERENCES entry
);
CREATE TABLE term(id BIGINT PRIMARY KEY, facet TEXT NOT NULL, word TEXT NOT NULL, UNIQUE(facet, word));
CREATE TABLE card(
  sequence BIGINT PRIMARY KEY REFERENCES entry,
  at BIGINT NOT NULL,
  nominee TEXT,
  total BIGINT,
  terms BYTEA NOT NULL
);
CREATE INDEX card_nominee ON card(nominee);
