-- Where bodies went.
CREATE TABLE archive(
  upto BIGINT PRIMARY KEY,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL,
  entry BIGINT NOT NULL REFERENCES entry
);
CREATE TRIGGER archive_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON archive
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- A decision's body may be emptied once an archive that holds it is kept; that is the one change there is.
CREATE FUNCTION only_emptied() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.kind = 'DECISION' AND length(NEW.body) = 0 AND NEW.written IS NULL
    AND NEW.sequence = OLD.sequence AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind
    AND NEW.texts IS NOT DISTINCT FROM OLD.texts AND NEW.hash = OLD.hash
    AND EXISTS (SELECT 1 FROM archive WHERE upto >= OLD.sequence)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'append-only';
END
$$;
DROP TRIGGER entry_keeps ON entry;
CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION only_emptied();
