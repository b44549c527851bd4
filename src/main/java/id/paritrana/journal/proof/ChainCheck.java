package id.paritrana.journal.proof;

import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Checks a journal's entries one after another, and against what was signed. */
public final class ChainCheck {
  // A chain broken everywhere is told by its first flaws; a million lines would not say more.
  private static final int MOST_FLAWS = 1_000;

  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Checkpoint> signed = new ArrayList<>();
  private final ArchiveCheck archives = new ArchiveCheck();
  private final Beginning beginning;
  private final Frontier frontier;
  private byte[] head;
  private long sequence;
  private long entries;
  private long altered;
  private long foreign;
  private int next;
  private int agreed;
  private long largest;

  /**
   * A check of a chain from its start.
   *
   * @param notes signed checkpoints in any order
   */
  public ChainCheck(List<String> notes, Verifier verifier) {
    this(notes, verifier, Beginning.START);
  }

  /**
   * A check of a chain that goes on from entries that are not looked at.
   *
   * @param notes those over fewer entries than are left out say nothing here
   */
  ChainCheck(List<String> notes, Verifier verifier, Beginning beginning) {
    this.beginning = beginning;
    frontier = beginning.frontier();
    head = beginning.head();
    sequence = beginning.after();
    for (String note : notes) {
      try {
        signed.add(verifier.open(note));
      } catch (BadCheckpoint e) {
        flaw(Flaw.falseCheckpoint(e));
      }
    }
    signed.removeIf(note -> note.size() < beginning.after());
    signed.sort(Comparator.comparingLong(Checkpoint::size));
    compare();
  }

  /** How many entries were looked at. */
  public long entries() {
    return entries;
  }

  /** Takes up what was found wrong beside the entries. */
  public void add(Flaw flaw) {
    flaw(flaw);
  }

  /** Looks at the next entry. */
  public void add(Link link) {
    add(link, true);
  }

  /**
   * Looks at the next entry.
   *
   * @param vouched whether it is known that a holder of the journal's key wrote it
   */
  public void add(Link link, boolean vouched) {
    if (vouched) {
      tellForeign();
    } else {
      foreign = foreign == 0 ? link.sequence() : foreign;
    }
    long expected = sequence + 1;
    if (link.sequence() > expected) {
      flaw(Flaw.missing(expected, link.sequence() - 1));
    } else if (link.sequence() < expected) {
      flaw(Flaw.misplaced(link.sequence(), expected));
    } else if (!Arrays.equals(link.previous(), head)) {
      flaw(Flaw.unlinked(link.sequence()));
    }
    if (link.computed() == null) {
      flaw(Flaw.unreadable(link.sequence()));
    } else if (!Arrays.equals(link.computed(), link.hash())) {
      altered = altered == 0 ? link.sequence() : altered;
    } else {
      tellAltered();
    }
    archives.add(link);
    entries++;
    sequence = link.sequence();
    head = link.hash();
    frontier.add(Hashes.leaf(head), (level, index, root) -> {});
    compare();
  }

  /** Notes that nothing more can be read, in the words of the database. */
  public void damaged(String what) {
    damaged(new Text("the database says: " + what, "kata basis data: " + what));
  }

  void damaged(Text what) {
    flaw(Flaw.damaged(sequence, what));
  }

  /** Holds what is kept of an archive against what the entries tell. */
  public void kept(long upto, String file, String sha256) {
    if (!archives.tells(upto, file, sha256)) {
      flaw(Flaw.falseArchive(upto, file));
    }
  }

  /**
   * What was found, now that there is no further entry of a file: one that was made by the journal
   * ends where a checkpoint does, and what follows could be anybody's.
   */
  Verification endOfFile() {
    long covered = signed.isEmpty() ? 0 : signed.get(signed.size() - 1).size();
    if (entries == 0 && beginning.after() > 0) {
      flaw(Flaw.empty(beginning.after()));
    }
    if (entries > 0 && covered < frontier.size()) {
      flaw(Flaw.unsigned(Math.max(covered, beginning.after()) + 1, frontier.size()));
    }
    return end();
  }

  /** What was found, now that there is no further entry. */
  public Verification end() {
    tellAltered();
    tellForeign();
    archives.flaws().forEach(this::flaw);
    if (next < signed.size()) {
      flaw(Flaw.cutOff(frontier.size(), signed.get(signed.size() - 1)));
    }
    return new Verification(
        beginning.after(),
        Base64.getEncoder().encodeToString(beginning.root()),
        entries,
        shown(head),
        Base64.getEncoder().encodeToString(frontier.root()),
        agreed,
        largest,
        archives.archived(),
        flaws);
  }

  private void compare() {
    for (; next < signed.size() && signed.get(next).size() == frontier.size(); next++) {
      Checkpoint checkpoint = signed.get(next);
      if (Arrays.equals(checkpoint.root(), frontier.root())
          && checkpoint.head().equals(shown(head))) {
        agreed++;
        largest = checkpoint.size();
      } else {
        flaw(Flaw.rewritten(checkpoint));
      }
    }
  }

  /** Entries altered one after another are one flaw. */
  private void tellAltered() {
    if (altered > 0) {
      flaw(Flaw.altered(altered, sequence));
      altered = 0;
    }
  }

  private void tellForeign() {
    if (foreign != 0) {
      flaw(Flaw.foreign(foreign, sequence));
      foreign = 0;
    }
  }

  private void flaw(Flaw flaw) {
    if (flaws.size() < MOST_FLAWS) {
      flaws.add(flaw);
    }
  }

  private static String shown(byte[] hash) {
    return "sha256:" + HexFormat.of().formatHex(hash);
  }
}
