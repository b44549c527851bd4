package id.paritrana.journal.proof;

import id.paritrana.dossier.Text;

/**
 * Something in a journal that is not as it was written.
 *
 * @param sequence the entry it shows at; the size of the tree for a checkpoint
 */
public record Flaw(Kind kind, long sequence, Text says) {
  /** What must have been done to the journal. */
  public enum Kind {
    /** An entry no longer says what its hash was made of. */
    ALTERED,
    /** Entries are not there. */
    MISSING,
    /** An entry stands where it was not written: moved, repeated or put in between. */
    MISPLACED,
    /** The newest entries are not there, though a checkpoint was signed over them. */
    CUT_OFF,
    /** The chain is whole, but is not the one that was signed. */
    REWRITTEN,
    /** An entry that nobody with the journal's key wrote. */
    FOREIGN,
    /** No checkpoint was signed over the last entries of a file, which always ends at one. */
    UNSIGNED,
    /** A checkpoint that the key did not sign. */
    FALSE_CHECKPOINT,
    /** A file is kept as an archive, and no entry tells of it. */
    FALSE_ARCHIVE,
    /** What is kept cannot be read. */
    DAMAGED,
    /** The newest checkpoint is not beside the key, so the end may have been cut off unseen. */
    UNWITNESSED,
    /** The database has a part that the journal did not make, or lacks one. */
    UNKNOWN_PART
  }

  static Flaw altered(long first, long last) {
    return new Flaw(
        Kind.ALTERED,
        first,
        first == last
            ? text(
                "entry %d was altered: its content no longer has the hash it was kept with",
                "entri %d telah diubah: isinya tidak lagi cocok dengan hash yang tersimpan", first)
            : text(
                "entries %d to %d were altered: their content no longer has the hashes it was kept with",
                "entri %d sampai %d telah diubah: isinya tidak lagi cocok dengan hash yang tersimpan",
                first,
                last));
  }

  static Flaw foreign(long first, long last) {
    return new Flaw(
        Kind.FOREIGN,
        first,
        first == last
            ? text(
                "entry %d was not written by this service, or was written anew by somebody else",
                "entri %d tidak ditulis oleh layanan ini, atau ditulis ulang oleh pihak lain",
                first)
            : text(
                "entries %d to %d were not written by this service, or were written anew by somebody else",
                "entri %d sampai %d tidak ditulis oleh layanan ini, atau ditulis ulang oleh pihak lain",
                first,
                last));
  }

  static Flaw unreadable(long sequence) {
    return of(
        Kind.DAMAGED,
        sequence,
        "entry %d cannot be read any more",
        "entri %d tidak dapat dibaca lagi");
  }

  static Flaw missing(long first, long last) {
    return new Flaw(
        Kind.MISSING,
        first,
        first == last
            ? text("entry %d is missing", "entri %d tidak ada", first)
            : text("entries %d to %d are missing", "entri %d sampai %d tidak ada", first, last));
  }

  static Flaw emptied(long first, long last) {
    return new Flaw(
        Kind.MISSING,
        first,
        first == last
            ? text(
                "the body of entry %d is missing, and no entry tells of an archive that holds it",
                "isi entri %d tidak ada, dan tidak ada entri yang menyebut arsip yang memuatnya",
                first)
            : text(
                "the bodies of entries %d to %d are missing, and no entry tells of an archive that holds them",
                "isi entri %d sampai %d tidak ada, dan tidak ada entri yang menyebut arsip yang memuatnya",
                first,
                last));
  }

  static Flaw moreThanArchived(long first, long gone, long archived) {
    return new Flaw(
        Kind.MISSING,
        first,
        text(
            "the bodies of %d entries are missing, but only %d decisions were archived",
            "isi %d entri tidak ada, padahal hanya %d putusan yang diarsipkan", gone, archived));
  }

  static Flaw falseArchive(long upto, String file) {
    return new Flaw(
        Kind.FALSE_ARCHIVE,
        upto,
        text(
            "%s is kept as the archive up to entry %d, but no entry tells of it",
            "%s tersimpan sebagai arsip sampai entri %d, tetapi tidak ada entri yang menyebutnya",
            file,
            upto));
  }

  static Flaw misplaced(long sequence, long expected) {
    return new Flaw(
        Kind.MISPLACED,
        sequence,
        text(
            "entry %d stands where entry %d should",
            "entri %d berada di tempat entri %d", sequence, expected));
  }

  static Flaw unlinked(long sequence) {
    return of(
        Kind.MISPLACED,
        sequence,
        "entry %d was not written after the entry that stands before it",
        "entri %d tidak ditulis setelah entri yang ada di depannya");
  }

  static Flaw cutOff(long entries, Checkpoint signed) {
    return new Flaw(
        Kind.CUT_OFF,
        signed.size(),
        text(
            "the journal ends after entry %d, but %d entries were signed at %s",
            "jurnal berakhir setelah entri %d, padahal %d entri telah ditandatangani pada %s",
            entries,
            signed.size(),
            signed.at()));
  }

  static Flaw empty(long after) {
    return of(
        Kind.MISSING,
        after + 1,
        "the file begins at entry %d and holds no entry",
        "berkas mulai pada entri %d dan tidak memuat entri");
  }

  static Flaw unsigned(long first, long last) {
    return new Flaw(
        Kind.UNSIGNED,
        first,
        first == last
            ? text(
                "entry %d is not signed by any checkpoint, so anybody can have written it",
                "entri %d tidak ditandatangani titik periksa mana pun, jadi siapa pun bisa menulisnya",
                first)
            : text(
                "entries %d to %d are not signed by any checkpoint, so anybody can have written them",
                "entri %d sampai %d tidak ditandatangani titik periksa mana pun, jadi siapa pun bisa menulisnya",
                first,
                last));
  }

  static Flaw rewritten(Checkpoint signed) {
    return new Flaw(
        Kind.REWRITTEN,
        signed.size(),
        text(
            "the first %d entries are not those that were signed at %s",
            "%d entri pertama bukan yang ditandatangani pada %s", signed.size(), signed.at()));
  }

  static Flaw falseCheckpoint(BadCheckpoint e) {
    return new Flaw(
        Kind.FALSE_CHECKPOINT,
        0,
        text("a checkpoint is not to be trusted: %s", "titik periksa tidak sah: %s", e.says()));
  }

  /** A file that was given as a checkpoint and is not to be trusted. */
  public static Flaw falseCheckpoint(String file, BadCheckpoint e) {
    return new Flaw(
        Kind.FALSE_CHECKPOINT,
        0,
        text(
            "the checkpoint " + file.replace("%", "%%") + " is not to be trusted: %s",
            "titik periksa " + file.replace("%", "%%") + " tidak sah: %s",
            e.says()));
  }

  static Flaw damaged(long after, Text what) {
    return new Flaw(
        Kind.DAMAGED,
        after + 1,
        text(
            "the file is damaged after entry " + after + ": %s",
            "berkas rusak setelah entri " + after + ": %s",
            what));
  }

  /** The note beside the key is gone. */
  public static Flaw unwitnessed() {
    return new Flaw(
        Kind.UNWITNESSED,
        0,
        new Text(
            "newest-checkpoint.txt is not in the keys folder, so entries may be gone from the end; put it back from a copy",
            "newest-checkpoint.txt tidak ada di folder kunci sehingga entri di ujung mungkin hilang; kembalikan dari salinan"));
  }

  /**
   * A part of the database.
   *
   * @param part its kind and name
   */
  public static Flaw unknownPart(String part) {
    return new Flaw(
        Kind.UNKNOWN_PART,
        0,
        new Text(
            "this part of the database is missing, or was not made so by this program: " + part,
            "bagian basis data ini tidak ada, atau tidak dibuat demikian oleh program ini: "
                + part));
  }

  private static Flaw of(Kind kind, long sequence, String en, String id) {
    return new Flaw(kind, sequence, text(en, id, sequence));
  }

  private static Text text(String en, String id, Text inner) {
    return new Text(en.formatted(inner.en()), id.formatted(inner.id()));
  }

  private static Text text(String en, String id, Object... words) {
    return new Text(en.formatted(words), id.formatted(words));
  }
}
