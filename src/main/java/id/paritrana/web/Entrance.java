package id.paritrana.web;

import id.paritrana.access.Tokens;
import id.paritrana.journal.Server;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Where every request is stopped until it is clear who asks and that they may. */
@Configuration
class Entrance {
  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

  /** After the journal: where that cannot be used, nobody is to be given a token. */
  @Bean(destroyMethod = "close")
  @DependsOn("journal")
  Tokens tokens(
      @Value("${paritrana.data}") Path data,
      @Value("${paritrana.keys}") Path keys,
      @Value("${spring.datasource.url:}") String url,
      @Value("${spring.datasource.username:#{null}}") @Nullable String user,
      @Value("${spring.datasource.password:#{null}}") @Nullable String password,
      Clock clock) {
    Tokens tokens =
        url.isEmpty() ? Tokens.open(keys) : Tokens.open(new Server(url, user, password).keys());
    try {
      Path folder = data.resolve("tokens");
      if (tokens.begin(folder, clock.instant())) {
        LOG.info(
            "a token was made for each role; they lie in {} / token untuk setiap peran dibuat di {}",
            folder,
            folder);
      }
      return tokens;
    } catch (RuntimeException e) {
      tokens.close();
      throw e;
    }
  }

  @Bean
  Bearer bearer(Tokens tokens, Clock clock) {
    return new Bearer(tokens, clock);
  }

  @Bean
  SecurityFilterChain letIn(
      HttpSecurity http,
      Bearer bearer,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    AuthenticationFilter caller = new AuthenticationFilter(bearer, bearer);
    caller.setSuccessHandler((request, response, known) -> {});
    caller.setFailureHandler(
        (request, response, e) -> problems.resolveException(request, response, null, e));
    return http
        // Nothing a browser sends of its own accord lets anybody in: there are no cookies.
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(caller, AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    // The end of a request that was let in before, or refused.
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .access((known, asked) -> new AuthorizationDecision(may(known.get(), asked))))
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(
                        (request, response, e) ->
                            problems.resolveException(request, response, null, e))
                    .accessDeniedHandler(
                        (request, response, e) ->
                            problems.resolveException(request, response, null, e)))
        .build();
  }

  private static boolean may(@Nullable Authentication caller, RequestAuthorizationContext asked) {
    return Allowed.of(asked.getRequest())
        .filter(row -> row.open() || caller != null && hasOneOf(row, caller))
        .isPresent();
  }

  private static boolean hasOneOf(Allowed row, Authentication caller) {
    return caller.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(name -> row.roles().stream().anyMatch(role -> role.name().equals(name)));
  }

  /**
   * Refuses addresses that could be read in two ways. Headers and parameters are refused by those
   * who read them, with words of their own.
   */
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderNames(name -> true);
    firewall.setAllowedHeaderValues(value -> true);
    firewall.setAllowedParameterNames(name -> true);
    firewall.setAllowedParameterValues(value -> true);
    return firewall;
  }
}
