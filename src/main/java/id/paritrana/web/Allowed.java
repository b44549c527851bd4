package id.paritrana.web;

import static id.paritrana.access.Role.APPROVER;
import static id.paritrana.access.Role.AUDITOR;
import static id.paritrana.access.Role.EDITOR;
import static id.paritrana.access.Role.EVALUATOR;
import static id.paritrana.access.Role.OPERATOR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import id.paritrana.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may ask for what. What no row lists is refused, whoever asks and whatever would answer it; of
 * several rows that fit, the first counts. To ask with HEAD is to ask with GET.
 *
 * @param roles any of them will do; none only where no token is asked for
 */
record Allowed(HttpMethod method, PathPatternRequestMatcher address, Set<Role> roles) {
  private static final PathPatternRequestMatcher.Builder ADDRESSES =
      PathPatternRequestMatcher.withDefaults();

  private static final List<Allowed> ALL =
      List.of(
          new Allowed(GET, address("/actuator/health"), Set.of()),
          row(GET, "/actuator/**", OPERATOR),
          // Decisions: whoever sees one sees what was filed, names of people only with the dossier.
          api(POST, "/decisions", EVALUATOR),
          api(GET, "/decisions", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/decisions/counts", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/decisions/evidence", AUDITOR),
          api(POST, "/evidence", AUDITOR),
          api(GET, "/decisions/{id}", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/decisions/{id}/dossier", EVALUATOR, AUDITOR),
          api(GET, "/decisions/{id}/evidence", AUDITOR),
          api(GET, "/decisions/{id}/why-not", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(POST, "/decisions/{id}/smallest-changes", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(POST, "/decisions/{id}/marks", EVALUATOR),
          api(POST, "/decisions/{id}/replay", AUDITOR),
          api(POST, "/evaluations", EVALUATOR, EDITOR, AUDITOR),
          api(GET, "/cohorts/template", EVALUATOR, AUDITOR),
          api(POST, "/cohorts", EVALUATOR),
          api(POST, "/personal/erasures", OPERATOR),
          // Selections.
          api(POST, "/selections", EVALUATOR),
          api(GET, "/selections", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/comparison", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/stability", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/panel", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/minutes", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/results", EVALUATOR, APPROVER, AUDITOR),
          api(GET, "/selections/{id}/evidence", AUDITOR),
          api(POST, "/selections/{id}/replay", AUDITOR),
          // Criteria: whoever writes them puts none of them in force.
          api(GET, "/rulesets", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(GET, "/rulesets/current", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(GET, "/rulesets/{id}", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(GET, "/rulesets/{id}/difference", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(GET, "/rulesets/{id}/tables/{file}", EVALUATOR, EDITOR, APPROVER, AUDITOR),
          api(POST, "/rulesets/{id}/restore", APPROVER),
          api(GET, "/drafts", EDITOR, APPROVER, AUDITOR),
          api(POST, "/drafts", EDITOR),
          api(GET, "/drafts/{id}", EDITOR, APPROVER, AUDITOR),
          api(GET, "/drafts/{id}/difference", EDITOR, APPROVER, AUDITOR),
          api(GET, "/drafts/{id}/impact", EDITOR, APPROVER, AUDITOR),
          api(POST, "/drafts/{id}/impact", EDITOR, APPROVER),
          api(DELETE, "/drafts/{id}/impact", EDITOR, APPROVER),
          api(POST, "/drafts/{id}/approve", APPROVER),
          api(POST, "/drafts/{id}/publish", APPROVER, OPERATOR),
          api(POST, "/drafts/{id}/withdraw", EDITOR, APPROVER),
          api(GET, "/steps", EDITOR, APPROVER, AUDITOR),
          api(GET, "/shadow", EDITOR, APPROVER, AUDITOR),
          api(PUT, "/shadow", EDITOR),
          api(DELETE, "/shadow", EDITOR),
          // The record itself.
          api(GET, "/journal/entries", AUDITOR),
          api(GET, "/journal/verify", AUDITOR),
          api(GET, "/journal/checkpoint", AUDITOR),
          api(GET, "/journal/key", AUDITOR));

  private static Allowed api(HttpMethod method, String address, Role first, Role... more) {
    return row(method, "/api/v1" + address, first, more);
  }

  private static Allowed row(HttpMethod method, String address, Role first, Role... more) {
    return new Allowed(method, address(address), EnumSet.of(first, more));
  }

  private static PathPatternRequestMatcher address(String pattern) {
    return ADDRESSES.matcher(pattern);
  }

  /** The row that a request falls under; none if nobody may ask for it. */
  static Optional<Allowed> of(HttpServletRequest request) {
    HttpMethod asked = HttpMethod.valueOf(request.getMethod());
    HttpMethod method = asked.equals(HttpMethod.HEAD) ? GET : asked;
    return ALL.stream()
        .filter(row -> row.method.equals(method) && row.address.matches(request))
        .findFirst();
  }

  /** How the address of a request may be asked for, if at all. */
  static Set<HttpMethod> methods(HttpServletRequest request) {
    Set<HttpMethod> methods = new TreeSet<>();
    ALL.stream().filter(row -> row.address.matches(request)).forEach(r -> methods.add(r.method));
    return methods;
  }

  /** Whether it is for everybody, with a token or without. */
  boolean open() {
    return roles.isEmpty();
  }
}
