-- Whom the service lets in. A token itself is nowhere: hash is the SHA-256 of its text.
CREATE TABLE access_token(
  id TEXT PRIMARY KEY,
  hash BYTEA NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  roles TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT
);
