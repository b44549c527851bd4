package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What Tomcat answers to requests it refuses before any servlet sees them: a problem, not a page.
 */
public final class ServerReport extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    ProblemDetail problem = StatusProblem.of(HttpStatusCode.valueOf(response.getStatus()));
    Map<String, Object> properties = problem.getProperties();
    byte[] body =
        Answers.bytes(
            JsonNodeFactory.instance
                .objectNode()
                .put("type", String.valueOf(problem.getType()))
                .put("title", problem.getTitle())
                .put("status", problem.getStatus())
                .put("detail", problem.getDetail())
                .put(
                    "rincian",
                    String.valueOf(properties == null ? null : properties.get("rincian"))));
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException e) {
      // Whoever asked has gone; there is nobody to tell.
      container.getLogger().debug("client gone", e);
    }
  }
}
