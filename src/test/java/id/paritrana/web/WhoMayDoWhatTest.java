package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.access.Grant;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.Token;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint there is, asked by every role and by nobody, against the table as it was meant.
 */
class WhoMayDoWhatTest extends Service {
  /** EV evaluator, ED editor, AP approver, AU auditor, OP operator. */
  private static final String TABLE =
      """
      POST   /api/v1/decisions                       EV
      GET    /api/v1/decisions                       EV AP AU
      GET    /api/v1/decisions/counts                EV AP AU
      GET    /api/v1/decisions/evidence              AU
      POST   /api/v1/evidence                        AU
      GET    /api/v1/decisions/{id}                  EV AP AU
      GET    /api/v1/decisions/{id}/dossier          EV AU
      GET    /api/v1/decisions/{id}/evidence         AU
      GET    /api/v1/decisions/{id}/why-not          EV ED AP AU
      POST   /api/v1/decisions/{id}/smallest-changes EV ED AP AU
      POST   /api/v1/decisions/{id}/marks            EV
      POST   /api/v1/decisions/{id}/replay           AU
      POST   /api/v1/evaluations                     EV ED AU
      GET    /api/v1/cohorts/template                EV AU
      POST   /api/v1/cohorts                         EV
      POST   /api/v1/personal/erasures               OP
      POST   /api/v1/selections                      EV
      GET    /api/v1/selections                      EV AP AU
      GET    /api/v1/selections/{id}                 EV AP AU
      GET    /api/v1/selections/{id}/comparison      EV AP AU
      GET    /api/v1/selections/{id}/stability       EV AP AU
      GET    /api/v1/selections/{id}/panel           EV AP AU
      GET    /api/v1/selections/{id}/minutes         EV AP AU
      GET    /api/v1/selections/{id}/results         EV AP AU
      GET    /api/v1/selections/{id}/evidence        AU
      POST   /api/v1/selections/{id}/replay          AU
      GET    /api/v1/rulesets                        EV ED AP AU
      GET    /api/v1/rulesets/current                EV ED AP AU
      GET    /api/v1/rulesets/{id}                   EV ED AP AU
      GET    /api/v1/rulesets/{id}/difference        EV ED AP AU
      GET    /api/v1/rulesets/{id}/tables/{file}     EV ED AP AU
      POST   /api/v1/rulesets/{id}/restore           AP
      GET    /api/v1/drafts                          ED AP AU
      POST   /api/v1/drafts                          ED
      GET    /api/v1/drafts/{id}                     ED AP AU
      GET    /api/v1/drafts/{id}/difference          ED AP AU
      GET    /api/v1/drafts/{id}/impact              ED AP AU
      POST   /api/v1/drafts/{id}/impact              ED AP
      DELETE /api/v1/drafts/{id}/impact              ED AP
      POST   /api/v1/drafts/{id}/approve             AP
      POST   /api/v1/drafts/{id}/publish             AP OP
      POST   /api/v1/drafts/{id}/withdraw            ED AP
      GET    /api/v1/steps                           ED AP AU
      GET    /api/v1/shadow                          ED AP AU
      PUT    /api/v1/shadow                          ED
      DELETE /api/v1/shadow                          ED
      GET    /api/v1/journal/entries                 AU
      GET    /api/v1/journal/verify                  AU
      GET    /api/v1/journal/checkpoint              AU
      GET    /api/v1/journal/key                     AU
      GET    /actuator                               OP
      GET    /actuator/health/**                     OP
      """;

  private static final Set<String> OPEN = Set.of("GET /actuator/health");

  /** Answers what the server refused; nobody may ask for it. */
  private static final Set<String> SHUT = Set.of("* /error");

  /** One line of the table. */
  record Line(String method, String pattern, Set<Role> roles) {
    static Line of(String text) {
      String[] words = text.strip().split(" +");
      return new Line(
          words[0],
          words[1],
          Arrays.stream(words).skip(2).map(Line::role).collect(Collectors.toSet()));
    }

    private static Role role(String code) {
      return switch (code) {
        case "EV" -> Role.EVALUATOR;
        case "ED" -> Role.EDITOR;
        case "AP" -> Role.APPROVER;
        case "AU" -> Role.AUDITOR;
        case "OP" -> Role.OPERATOR;
        default -> throw new IllegalArgumentException(code);
      };
    }

    String endpoint() {
      return method + " " + pattern;
    }

    String path() {
      return pattern.replace("{file}", "gates.xlsx").replaceAll("\\{[^}]+}|\\*\\*", "x");
    }
  }

  private static final Map<Role, String> CALLERS = new EnumMap<>(Role.class);

  @Autowired List<RequestMappingInfoHandlerMapping> mappings;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  static List<Line> lines() {
    return TABLE.lines().map(Line::of).toList();
  }

  @Test
  void theTableKnowsEveryEndpointAndNoOther() {
    Set<String> known = lines().stream().map(Line::endpoint).collect(Collectors.toSet());
    assertThat(known).doesNotContainAnyElementsOf(OPEN);

    Set<String> there = mappings.stream().flatMap(WhoMayDoWhatTest::endpoints).collect(toTree());

    Set<String> expected = new TreeSet<>(known);
    expected.addAll(OPEN);
    expected.addAll(SHUT);
    assertThat(there).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static java.util.stream.Collector<String, ?, Set<String>> toTree() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Stream<String> endpoints(RequestMappingInfoHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(
            info -> {
              List<String> methods =
                  info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
              return (methods.isEmpty() ? List.of("*") : methods)
                  .stream()
                      .flatMap(
                          method -> info.getPatternValues().stream().map(at -> method + " " + at));
            });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachEndpointIsForItsRolesAndNoOthers(Line line) {
    for (Role role : Role.values()) {
      HttpResponse<byte[]> answer = asked(line, caller(role));
      if (line.roles().contains(role)) {
        assertThat(answer.statusCode()).as(line + " " + role).isNotIn(401, 403, 405, 500);
      } else {
        JsonNode problem = Refusal.of(answer, 403);
        assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:forbidden");
        for (String said : List.of("detail", "rincian")) {
          assertThat(problem.get(said).asString())
              .contains(line.roles().stream().map(Role::name).toList());
        }
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
            .hasValue("Bearer error=\"insufficient_scope\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noEndpointIsForAnybodyWithoutAValidToken(Line line) {
    assertUnknown(asked(line, null), "Bearer");
    assertUnknown(asked(line, expired()), "Bearer error=\"invalid_token\"");
    assertUnknown(asked(line, revoked()), "Bearer error=\"invalid_token\"");
  }

  private static void assertUnknown(HttpResponse<byte[]> answer, String challenge) {
    JsonNode problem = Refusal.of(answer, 401);
    assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:unauthenticated");
    assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly(challenge);
  }

  @Test
  void whetherTheServiceIsWellEverybodyMayAskAndNoMore() {
    HttpResponse<byte[]> answer = send(stranger("/actuator/health").build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).propertyNames()).isSubsetOf("status", "groups");
    assertThat(text(answer)).doesNotContain("sha256", "details", "components");
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, /api/v1/decisions, EVALUATOR, 200",
    "HEAD, /api/v1/decisions, EDITOR, 403",
    "OPTIONS, /api/v1/decisions, EVALUATOR, 405",
    "PATCH, /api/v1/decisions, EVALUATOR, 405",
    "GET, /api/v1/drafts/x/approve, APPROVER, 405",
    "GET, /error, OPERATOR, 404",
    "GET, /api/v1/tokens, OPERATOR, 404",
    "GET, /api/v1/decisions/, EVALUATOR, 404",
    "GET, /api/v1/%64rafts/x, EVALUATOR, 403",
    "GET, /api/v1/drafts/../journal/key, EDITOR, 400",
    "GET, /api/v1/journal/key;x=1, EVALUATOR, 400",
    "GET, //api/v1/journal/key, EVALUATOR, 400",
  })
  void noOtherSpellingOpensMore(String method, String path, Role role, int status) {
    assertThat(asked(new Line(method, path, Set.of()), caller(role)).statusCode())
        .isEqualTo(status);
  }

  @Test
  void aMethodThatIsNotListedIsToldWhichAre() {
    HttpResponse<byte[]> answer =
        asked(new Line("PUT", "/api/v1/drafts", Set.of()), caller(Role.AUDITOR));

    Refusal.of(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
  }

  @Test
  void aControllerThatIsNotListedAnswersNobody() throws Exception {
    RequestMappingInfo back = RequestMappingInfo.paths("/api/v1/back-door").build();
    controllers.registerMapping(back, this, getClass().getDeclaredMethod("backDoor"));
    try {
      Refusal.of(get("/api/v1/back-door"), 404);
      Refusal.of(send(stranger("/api/v1/back-door").build()), 401);
    } finally {
      controllers.unregisterMapping(back);
    }
  }

  String backDoor() {
    throw new AssertionError("somebody came in");
  }

  private HttpResponse<byte[]> asked(Line line, String authorization) {
    var request = stranger(line.path());
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request.method(line.method(), BodyPublishers.noBody()).build());
  }

  private String caller(Role role) {
    return CALLERS.computeIfAbsent(role, r -> Keyring.of(tokens, "only " + r, Set.of(r)));
  }

  private String expired() {
    Secret secret = Secret.random();
    Instant then = Instant.parse("2020-01-01T00:00:00Z");
    tokens.issue(secret, new Grant("earlier", Set.of(Role.values()), then.plusMillis(1)), then);
    return "Bearer " + secret.text();
  }

  private String revoked() {
    Secret secret = Secret.random();
    Token token =
        tokens.issue(secret, new Grant("gone", Set.of(Role.values()), null), Instant.EPOCH);
    tokens.revoke(token.id(), Instant.EPOCH);
    return "Bearer " + secret.text();
  }
}
