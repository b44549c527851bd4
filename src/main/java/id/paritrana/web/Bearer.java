package id.paritrana.web;

import id.paritrana.access.AccessUnavailable;
import id.paritrana.access.Role;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Finds out who asks by the token in the header, and nowhere else: an address with a token in it
 * would stand in logs. Controllers read the subject as {@link java.security.Principal}.
 */
final class Bearer implements AuthenticationConverter, AuthenticationManager {
  private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +(\\S+) *");

  private final Tokens tokens;
  private final Clock clock;

  Bearer(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (headers.isEmpty()) {
      return null;
    }
    Matcher header = HEADER.matcher(headers.get(0));
    if (headers.size() > 1 || !header.matches()) {
      throw NotLetIn.unreadable();
    }
    return new PreAuthenticatedAuthenticationToken("", header.group(1));
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    Token token = find(String.valueOf(shown.getCredentials()));
    String[] roles = token.roles().stream().map(Role::name).toArray(String[]::new);
    return new PreAuthenticatedAuthenticationToken(
        token.subject(), "", AuthorityUtils.createAuthorityList(roles));
  }

  private Token find(String text) {
    try {
      return tokens.find(text, clock.instant()).orElseThrow(NotLetIn::refused);
    } catch (AccessUnavailable e) {
      throw new AuthenticationServiceException("the tokens are out of reach", e);
    }
  }
}
