-- Both tables are read only with the key that lies on the replicas: secret.value and subject.key are sealed under it.
CREATE TABLE secret(one BOOLEAN PRIMARY KEY CHECK (one), value BYTEA NOT NULL);

CREATE TABLE subject(
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  nominee TEXT NOT NULL,
  tag BYTEA UNIQUE,
  key BYTEA,
  made_at BIGINT NOT NULL,
  erased_at BIGINT,
  recorded BOOLEAN NOT NULL DEFAULT FALSE,
  CHECK ((key IS NULL) = (erased_at IS NOT NULL) AND (tag IS NULL) = (key IS NULL))
);
CREATE INDEX unrecorded ON subject(id) WHERE erased_at IS NOT NULL AND NOT recorded;
CREATE INDEX nominee ON subject(nominee) WHERE nominee <> '';
