-- What vouches for an entry; nothing vouches for those that were written before. A replica of an earlier version
-- cannot write any more, or its entries would be taken for somebody else's.
ALTER TABLE entry ADD mac BYTEA NOT NULL DEFAULT '';
ALTER TABLE entry ALTER mac DROP DEFAULT;

CREATE OR REPLACE FUNCTION only_emptied() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.kind = 'DECISION' AND length(NEW.body) = 0 AND NEW.written IS NULL
    AND NEW.sequence = OLD.sequence AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind
    AND NEW.texts IS NOT DISTINCT FROM OLD.texts AND NEW.hash = OLD.hash AND NEW.mac = OLD.mac
    AND EXISTS (SELECT 1 FROM archive WHERE upto >= OLD.sequence)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'append-only';
END
$$;
