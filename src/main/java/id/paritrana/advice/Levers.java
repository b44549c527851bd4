package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.finding.DocumentRequired;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fields an applicant can improve, in which direction and how far: the one list of them, and
 * an assumption of this project. Who the nominee is, how many workers there are, last year's
 * figures, sanctions and the assessors' marks are not in its hands.
 */
final class Levers {
  /** Nobody makes more of one kind in a year. */
  private static final int MOST_ADDED = 5;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PROTECTED = "/vulnerableWorkers/protected";

  private final List<Lever> levers = new ArrayList<>();
  private final Set<String> fields = new TreeSet<>();
  private final ObjectNode dossier;

  private Levers(ObjectNode dossier) {
    this.dossier = dossier;
  }

  /** Those of a dossier and what was decided of it, always in the same order. */
  static Levers of(ObjectNode dossier, Decision decision) {
    Levers all = new Levers(dossier);
    if (decision.dossier().nominee().kind() == Kind.ENTERPRISE) {
      all.enterprise();
    } else {
      all.government(decision.dossier().nominee().kind());
    }
    all.documents(decision);
    if (decision.dossier().stage() != Stage.SCREENING) {
      all.attendance();
    }
    all.levers.forEach(lever -> all.fields.add(lever.field()));
    return all;
  }

  List<Lever> all() {
    return levers;
  }

  /**
   * The fields of this dossier that may change, those that are at their best already among them.
   */
  Set<String> fields() {
    return fields;
  }

  private void government(Kind kind) {
    for (String segment : dossier.path("participation").propertyNames()) {
      String at = "/participation/" + segment;
      up(at + "/covered", number(at + "/workers"));
    }
    protections();
    boolean village = kind == Kind.VILLAGE;
    for (String form :
        List.of(
            village ? "PERDES" : "PERDA", village ? "PERKADES" : "PERKADA", "DECREE", "CIRCULAR")) {
      add("/regulations", JSON.objectNode().put("form", form).put("inForce", true));
    }
    innovations(Group.values());
    up("/members/covering", number("/members/offices"));
  }

  private void protections() {
    JsonNode filed = dossier.at(PROTECTED);
    fields.add(PROTECTED);
    BigDecimal population = number("/vulnerableWorkers/population");
    if (population == null) {
      return;
    }
    BigDecimal free = population;
    for (JsonNode one : filed) {
      free = free.subtract(one.path("workers").decimalValue());
    }
    if (free.signum() <= 0) {
      return;
    }
    Set<String> named =
        filed.valueStream().map(f -> f.path("funding").asString()).collect(Collectors.toSet());
    for (int i = 0; i < filed.size(); i++) {
      String at = PROTECTED + "/" + i + "/workers";
      BigDecimal now = dossier.at(at).decimalValue();
      levers.add(Lever.figure(at, now, now.add(free)));
    }
    for (Funding funding : Funding.values()) {
      if (!named.contains(funding.name())) {
        ObjectNode source = JSON.objectNode().put("funding", funding.name());
        levers.add(Lever.newFigure(PROTECTED, source, "workers", free));
      }
    }
  }

  private void enterprise() {
    BigDecimal workers = number("/compliance/workers");
    BigDecimal wages = number("/compliance/wagesPaid");
    up("/compliance/registered", workers);
    up("/compliance/wagesReported", wages);
    up("/compliance/contributionPaid", wages == null ? number("/compliance/contractValue") : wages);
    up("/compliance/monthsOnTime", number("/compliance/monthsDue"));
    fields.addAll(
        List.of("/compliance/monthsInArrears", "/compliance/programmes", "/digital/sipp"));
    BigDecimal arrears = number("/compliance/monthsInArrears");
    if (dossier.has("compliance") && (arrears == null || arrears.signum() > 0)) {
      levers.add(Lever.figure("/compliance/monthsInArrears", arrears, BigDecimal.ZERO));
    }
    Set<String> joined = texts("/compliance/programmes");
    for (Programme programme : Programme.values()) {
      if (dossier.has("compliance") && !joined.contains(programme.name())) {
        JsonNode code = JSON.stringNode(programme.name());
        levers.add(Lever.things("/compliance/programmes", List.of(code)));
      }
    }
    if (!dossier.at("/digital/sipp").asBoolean(false)) {
      JsonNode from = dossier.at("/digital").get("sipp");
      levers.add(Lever.choice("/digital/sipp", from, List.of(JSON.booleanNode(true))));
    }
    BigDecimal registered = number("/compliance/registered");
    BigDecimal most = workers == null ? registered : workers;
    if (most != null && registered != null) {
      most = most.max(registered);
    }
    up("/digital/jmoUsers", most);
    up("/digital/validNik", most);
    up("/vendors/registered", number("/vendors/total"));
    up("/csr/vulnerableWorkers", most);
    innovations();
  }

  private void innovations(Group... groups) {
    add("/innovations", JSON.objectNode().put("evidence", true));
    for (Group group : groups) {
      add("/innovations", JSON.objectNode().put("evidence", true).put("group", group.name()));
    }
  }

  private void documents(Decision decision) {
    fields.add("/documents");
    Set<String> filed = texts("/documents");
    List<JsonNode> lacking = new ArrayList<>();
    decision.firings().stream()
        .flatMap(firing -> firing.said().stream())
        .filter(DocumentRequired.class::isInstance)
        .map(said -> ((DocumentRequired) said).document())
        .distinct()
        .sorted()
        .filter(code -> !filed.contains(code))
        .forEach(code -> lacking.add(JSON.stringNode(code)));
    if (!lacking.isEmpty()) {
      levers.add(Lever.things("/documents", lacking));
    }
  }

  private void attendance() {
    fields.add("/interview/attendance");
    List<String> order = List.of("OTHER", "DEPUTY", "LEADER");
    JsonNode now = dossier.path("interview").get("attendance");
    int place = now == null ? 0 : order.indexOf(now.asString());
    List<JsonNode> better = new ArrayList<>();
    order.subList(place + 1, order.size()).forEach(who -> better.add(JSON.stringNode(who)));
    if (!better.isEmpty()) {
      levers.add(Lever.choice("/interview/attendance", now, better));
    }
  }

  /** A count or sum on its way up to a whole; without the whole nobody knows how far. */
  private void up(String pointer, @Nullable BigDecimal limit) {
    BigDecimal now = number(pointer);
    fields.add(pointer);
    if (limit != null && (now == null || now.compareTo(limit) < 0)) {
      levers.add(Lever.figure(pointer, now, limit));
    }
  }

  private void add(String list, ObjectNode thing) {
    levers.add(Lever.things(list, Collections.nCopies(MOST_ADDED, thing)));
  }

  private @Nullable BigDecimal number(String pointer) {
    JsonNode found = dossier.at(pointer);
    return found.isNumber() ? found.decimalValue() : null;
  }

  private Set<String> texts(String pointer) {
    return dossier.at(pointer).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }
}
