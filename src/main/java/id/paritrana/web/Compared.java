package id.paritrana.web;

import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetReader;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the versions of the criteria that somebody wants compared. */
@Component
class Compared {
  private static final String IN_FORCE = "current";

  private final Current current;
  private final Archive archive;
  private final Drafts drafts;

  Compared(Current current, Archive archive, Drafts drafts) {
    this.current = current;
    this.archive = archive;
    this.drafts = drafts;
  }

  /** A version of the criteria and what it is called. */
  record Version(String name, List<RuleFile> files) {}

  record Pair(Version old, Version now) {}

  /** The ruleset of this id, or the one in force if it is {@code current}. */
  Version ruleset(String id) {
    Ruleset inForce = current.ruleset();
    if (id.equals(IN_FORCE) || id.equals(inForce.id())) {
      return new Version(inForce.id(), inForce.files());
    }
    try {
      return new Version(id, archive.files(id));
    } catch (LostRuleset e) {
      throw NotFound.ruleset(id);
    }
  }

  /** A draft and what it would change. */
  Pair draft(String id) throws IOException {
    Drafts.Versions versions = drafts.versions(id).orElseThrow(NotFound::draft);
    String draft = "draft " + id;
    return new Pair(
        new Version(name(versions.base(), draft), versions.base()),
        new Version(draft, versions.now()));
  }

  private String name(List<RuleFile> base, String draft) {
    Ruleset inForce = current.ruleset();
    if (hashes(base).equals(hashes(inForce.files()))) {
      return inForce.id();
    }
    Ruleset read = RulesetReader.check(base).ruleset();
    return read == null ? "base of " + draft : read.id();
  }

  private static List<String> hashes(List<RuleFile> files) {
    return files.stream().map(file -> file.name() + " " + file.sha256()).sorted().toList();
  }
}
