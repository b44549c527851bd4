package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import id.paritrana.dossier.Text;
import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.History;
import id.paritrana.impact.Impacts;
import id.paritrana.journal.Journal;
import id.paritrana.publication.Publication;
import id.paritrana.publication.ReadImpact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;

/**
 * Where one subject takes a step: the same rules as over HTTP, with the same token, beside a
 * running service or without one.
 */
record Desk(
    Journal journal,
    History history,
    ReadImpact assessments,
    Publication publication,
    String subject)
    implements AutoCloseable {

  /**
   * Opens it for who shows a token.
   *
   * @param allowed any of these roles will do
   */
  static Desk open(Data data, Path token, Set<Role> allowed, Clock clock)
      throws IOException, Refused, LostRuleset {
    data.refuseWithoutJournal();
    String subject = subject(data, token, allowed, clock);
    Object place = data.place();
    Journal journal = data.open();
    try {
      History history = new History(journal);
      Archive archive = new Archive(journal);
      Current current =
          Current.recorded(journal, history, archive)
              .orElseThrow(
                  () ->
                      Refused.of(
                          place,
                          new Text(
                              "no criteria were in force here yet; start the service once",
                              "belum ada kriteria yang berlaku di sini; jalankan layanan sekali")));
      Impacts impacts = new Impacts(data.drafts(), journal, clock);
      ReadImpact assessments = new ReadImpact(impacts, current, history, clock);
      Publication publication =
          new Publication(
              new Drafts(data.drafts()), current, history, archive, journal, assessments, clock);
      return new Desk(journal, history, assessments, publication, subject);
    } catch (LostRuleset | Refused | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static String subject(Data data, Path file, Set<Role> allowed, Clock clock)
      throws IOException, Refused {
    Refused.unlessFile(file);
    try (Tokens tokens = data.tokens()) {
      Token token =
          tokens
              .find(Files.readString(file).strip(), clock.instant())
              .orElseThrow(
                  () ->
                      Refused.of(
                          file,
                          new Text(
                              "holds no token that is valid here",
                              "tidak berisi token yang berlaku di sini")));
      if (Collections.disjoint(token.roles(), allowed)) {
        String names = Role.names(allowed);
        throw Refused.of(
            file,
            new Text(
                "this needs one of the roles " + names,
                "ini memerlukan salah satu peran " + names));
      }
      return token.subject();
    }
  }

  @Override
  public void close() {
    assessments.impacts().close();
    journal.close();
  }
}
