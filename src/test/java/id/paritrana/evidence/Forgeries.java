package id.paritrana.evidence;

import static id.paritrana.evidence.Forgery.append;
import static id.paritrana.evidence.Forgery.copy;
import static id.paritrana.evidence.Forgery.delete;
import static id.paritrana.evidence.Forgery.link;
import static id.paritrana.evidence.Forgery.put;
import static id.paritrana.evidence.Forgery.read;
import static id.paritrana.evidence.Forgery.replace;
import static id.paritrana.evidence.Forgery.swap;
import static id.paritrana.evidence.Forgery.write;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.paritrana.journal.proof.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways to alter a pack of the decisions d-1, d-3 and d-4; ruleset is its ruleset's folder. */
final class Forgeries {
  private static final String D1 = "decisions/d-1/";
  private static final String D3 = "decisions/d-3/";
  private static final String PROOF = "proof.txt: GAGAL / FAILED";
  private static final String LIST = "contents.txt: GAGAL / FAILED";
  private static final String NOTE = "checkpoint.txt: GAGAL / FAILED";
  private static final String THIRD = "decisions/d-3: GAGAL / FAILED";
  private static final String CRITERIA = "GAGAL / FAILED\ndecisions/d-4: GAGAL / FAILED";
  private static final String ODD = "bukan berkas / not a file: GAGAL / FAILED";

  private Forgeries() {}

  static Stream<Forgery> all(String ruleset) {
    return Stream.of(proofs(), parts(ruleset), files(), names(), notes()).flatMap(List::stream);
  }

  private static List<Forgery> proofs() {
    return List.of(
        new Forgery("a line that ends early for printf", PROOF, Forgeries::endsEarly),
        new Forgery("a decision that never was", PROOF, Forgeries::invent),
        new Forgery("another outcome", THIRD, replace(D3 + "entry.json", "ELIGIBLE", "INELIGIBLE")),
        new Forgery("upper case", PROOF, pack -> upper(pack, D3 + "proof.txt")),
        new Forgery("CRLF", PROOF, replace(D3 + "proof.txt", "\n", "\r\n")),
        new Forgery("a blank line", PROOF, append(D3 + "proof.txt", "\n")),
        new Forgery("bytes after the end", PROOF, append(D3 + "proof.txt", "00")),
        new Forgery("a NUL", PROOF, append(D3 + "proof.txt", "\0")),
        new Forgery("no last line feed", PROOF, replace(D3 + "proof.txt", "\n$", "")),
        new Forgery("a comment", PROOF, append(D3 + "proof.txt", "# proven\n")),
        new Forgery("an option", PROOF, append(D3 + "proof.txt", "--help\n")),
        new Forgery(
            "lines in another order",
            THIRD,
            replace(D3 + "proof.txt", "^(\\S+ \\S+\n)(\\S+ \\S+\n)", "$2$1")),
        new Forgery("a line twice", THIRD, replace(D3 + "proof.txt", "^(\\S+ \\S+\n)", "$1$1")),
        new Forgery("halves swapped", THIRD, replace(D3 + "proof.txt", "^(\\S+) (\\S+)", "$2 $1")),
        new Forgery("a node", THIRD, replace(D3 + "proof.txt", "^[0-9a-f]{8}", "00000000")),
        new Forgery("no root", THIRD, replace(D3 + "proof.txt", "^\\S+ \\S+\n", "")),
        new Forgery("no leaf", THIRD, replace(D3 + "proof.txt", "\n\\S+ \\S+\n$", "\n")),
        new Forgery("proofs swapped", THIRD, swap(D1 + "proof.txt", D3 + "proof.txt")),
        new Forgery("an empty proof", THIRD, put(D3 + "proof.txt", "")));
  }

  private static List<Forgery> parts(String ruleset) {
    String drl = ruleset + "/files/government.drl";
    return List.of(
        new Forgery(
            "a dossier cut short", THIRD, put(D3 + "dossier.json", "{\"assessmentYear\":2024")),
        new Forgery("an empty dossier", THIRD, put(D3 + "dossier.json", "")),
        new Forgery("a dossier that goes on", THIRD, Forgeries::withEngine),
        new Forgery("a figure filed", THIRD, replace(D3 + "dossier.json", "79691", "79692")),
        new Forgery(
            "a decision cut short", THIRD, put(D3 + "decision.json", "{\"assessmentYear\":2024")),
        new Forgery("a line feed", THIRD, append(D3 + "decision.json", "\n")),
        new Forgery("a NUL in a dossier", THIRD, append(D3 + "dossier.json", "\0")),
        new Forgery("space after an entry", THIRD, append(D3 + "entry.json", " ")),
        new Forgery("dossiers swapped", THIRD, swap(D1 + "dossier.json", D3 + "dossier.json")),
        new Forgery("folders swapped", THIRD, swap(D1, D3)),
        new Forgery("an id changed", "decisions/d_3: GAGAL / FAILED", swapName(D3)),
        new Forgery("no dossier", THIRD, delete(D3 + "dossier.json")),
        new Forgery("a formula", CRITERIA, replace(drl, "insert", "INSERT")),
        new Forgery("no criteria", "decisions/d-4: GAGAL / FAILED", Forgeries::takeCriteriaOut),
        new Forgery("no formula", CRITERIA, delete(drl)),
        new Forgery("a formula more", CRITERIA, copy(drl, ruleset + "/files/more.drl")),
        new Forgery("an entry of criteria", CRITERIA, append(ruleset + "/entry.json", " ")));
  }

  private static List<Forgery> files() {
    return List.of(
        new Forgery(
            "report.html",
            null,
            replace("report.html", "memenuhi syarat", "tidak memenuhi syarat")),
        new Forgery("report.pdf", null, append("report.pdf", "%")),
        new Forgery("verify.sh", null, append("verify.sh", "exit 0\n")),
        new Forgery("a page more", null, copy("report.html", D3 + "report.html")),
        new Forgery("a note", LIST, put("README.txt", "proven")),
        new Forgery("a folder", LIST, copy(D3 + "decision.json", "extra/deadbeef/decision.json")),
        new Forgery("a hidden file", LIST, put("decisions/.hid/decision.json", "{}")),
        new Forgery("a hidden file below", LIST, put(D3 + ".decision.json", "{}")),
        new Forgery("an empty folder", ODD, pack -> pack.resolve("decisions/d-2").toFile().mkdir()),
        new Forgery("a link to a file", ODD, link(D3 + "entry.json")),
        new Forgery("a link to a folder", ODD, link("decisions/d-3")),
        new Forgery("a link for the list", ODD, link("contents.txt")),
        new Forgery("a pipe", ODD, Forgeries::pipe));
  }

  private static List<Forgery> names() {
    return Stream.of(
            "--expression=1e touch ran #/x/proof.txt",
            "decisions/--expression=1e touch ran #/proof.txt",
            "--files0-from=x/x/entry.json",
            "-rf",
            "$(touch ran)",
            "`touch ran`",
            "; touch ran;",
            "decisions/*/proof.txt",
            "decisions/d-3\n/proof.txt",
            "verify.sh\n./checkpoint.txt",
            "decisions/a[$(touch ran)]/entry.json",
            "rulesets/0123456789ab/files/a\\b",
            "rulesets/0123456789ab/files/a\"b",
            "decisions/\u001b[2Ad/entry.json")
        .map(name -> new Forgery("named " + name.replaceAll("\\p{C}", "?"), LIST, put(name, "x\n")))
        .toList();
  }

  private static List<Forgery> notes() {
    return List.of(
        new Forgery("another size", NOTE, replace("checkpoint.txt", "\n6\n", "\n7\n")),
        new Forgery("a note cut short", NOTE, replace("checkpoint.txt", "\n\n(?s).*", "\n")),
        new Forgery("a note without its end", NOTE, replace("checkpoint.txt", "....\n$", "\n")),
        new Forgery("a note with CRLF", NOTE, replace("checkpoint.txt", "\n", "\r\n")),
        new Forgery("a line in a note", NOTE, replace("checkpoint.txt", "\n\n", "\nmore\n\n")),
        new Forgery("a second signature", NOTE, append("checkpoint.txt", "x")),
        new Forgery("an empty note", NOTE, put("checkpoint.txt", "")),
        new Forgery("no note", "", delete("checkpoint.txt")));
  }

  /** The last node is proven; after {@code \c} nothing is hashed, and the false leaf follows. */
  private static void endsEarly(Path pack) throws Exception {
    replace(D3 + "entry.json", "ELIGIBLE", "INELIGIBLE").to(pack);
    replace(D3 + "decision.json", "ELIGIBLE", "INELIGIBLE").to(pack);
    String leaf = leaf(pack, D3 + "entry.json");
    replace(D3 + "proof.txt", "(\\S+) (\\S+)\n$", "$1$2\\\\c " + leaf + "\n").to(pack);
  }

  private static void invent(Path pack) throws Exception {
    copy(D3 + "dossier.json", "decisions/d-9/dossier.json").to(pack);
    for (String file : List.of("decision.json", "entry.json")) {
      String other = read(pack, D3 + file).replace("\"id\":\"d-3\"", "\"id\":\"d-9\"");
      put("decisions/d-9/" + file, other).to(pack);
    }
    String root = read(pack, D3 + "proof.txt").lines().findFirst().orElseThrow().replace(" ", "");
    String leaf = leaf(pack, "decisions/d-9/entry.json");
    put("decisions/d-9/proof.txt", root + "\\c " + leaf + "\n").to(pack);
  }

  private static String leaf(Path pack, String entry) throws IOException {
    byte[] canonical = read(pack, entry).getBytes(ISO_8859_1);
    return HexFormat.of().formatHex(Hashes.leaf(Hashes.sha256(canonical)));
  }

  private static void upper(Path pack, String file) throws IOException {
    write(pack, file, read(pack, file).toUpperCase(Locale.ROOT));
  }

  private static void withEngine(Path pack) throws IOException {
    String entry = read(pack, D3 + "entry.json");
    int from = entry.indexOf(",\"dossier\":") + ",\"dossier\":".length();
    write(pack, D3 + "dossier.json", entry.substring(from, entry.indexOf("},\"id\":\"d-3\"")));
  }

  private static Forgery.Act swapName(String folder) {
    return pack -> Files.move(pack.resolve(folder), pack.resolve("decisions/d_3"));
  }

  private static void takeCriteriaOut(Path pack) throws IOException {
    Files.move(pack.resolve("rulesets"), pack.resolveSibling(pack.getFileName() + "-aside"));
  }

  private static void pipe(Path pack) throws Exception {
    delete("contents.sig").to(pack);
    String pipe = pack.resolve("contents.sig").toString();
    new ProcessBuilder("mkfifo", pipe).start().waitFor();
  }
}
