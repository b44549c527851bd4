package id.paritrana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses a query parameter that whoever answers would not read, and so pass over in silence. Which
 * those are is seen from its own parameters; one that takes the whole query string judges it
 * itself, with {@link Parameters}.
 */
final class KnownParameters implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !takesAll(method)) {
      new Parameters(asked(request.getQueryString()), names(method)).refuseFaults();
    }
    return true;
  }

  private static boolean takesAll(HandlerMethod method) {
    return read(method)
        .anyMatch(one -> MultiValueMap.class.isAssignableFrom(one.getParameterType()));
  }

  private static Set<String> names(HandlerMethod method) {
    return read(method).map(one -> one.getParameter().getName()).collect(Collectors.toSet());
  }

  private static Stream<MethodParameter> read(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(one -> one.hasParameterAnnotation(RequestParam.class));
  }

  /** Of the address alone: a body may have fields of its own, and must not be read yet. */
  private static MultiValueMap<String, String> asked(@Nullable String query) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    UriComponentsBuilder.newInstance()
        .query(query == null ? "" : query)
        .build()
        .getQueryParams()
        .forEach((name, values) -> asked.put(decoded(name), values));
    return asked;
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
