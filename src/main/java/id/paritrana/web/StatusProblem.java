package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** The problem of a request that did not reach any of our own code, told by its status alone. */
final class StatusProblem {
  private StatusProblem() {}

  static ProblemDetail of(HttpStatusCode code) {
    HttpStatus known = HttpStatus.resolve(code.value());
    HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    return of(status, detail(status));
  }

  /** The problem of what Spring refused, with what it takes or makes instead. */
  static ProblemDetail of(Exception refusal, HttpStatusCode code) {
    if (refusal instanceof HttpMediaTypeNotAcceptableException other) {
      return notMadeAs(other.getSupportedMediaTypes());
    }
    return refusal instanceof HttpMediaTypeNotSupportedException other
        ? notTakenAs(other.getSupportedMediaTypes())
        : of(code);
  }

  /**
   * The problem of a request for an answer that is not made in that form.
   *
   * @param forms those it is made in, as far as they are known
   */
  static ProblemDetail notMadeAs(List<MediaType> forms) {
    Set<String> names = new TreeSet<>();
    forms.stream().filter(MediaType::isConcrete).forEach(form -> names.add(form.toString()));
    return of(HttpStatus.NOT_ACCEPTABLE, form(names));
  }

  /**
   * The problem of a request whose body comes in a form that is not read here.
   *
   * @param forms those that are
   */
  private static ProblemDetail notTakenAs(List<MediaType> forms) {
    Set<String> names = new TreeSet<>();
    forms.forEach(form -> names.add(form.toString()));
    Text detail =
        names.isEmpty()
            ? detail(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
            : new Text(
                "the body is read as "
                    + String.join(" or ", names)
                    + "; send it so, with that Content-Type",
                "isi permintaan dibaca sebagai "
                    + String.join(" atau ", names)
                    + "; kirim demikian, dengan Content-Type itu");
    return of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail);
  }

  private static Text form(Set<String> names) {
    Set<String> known = names.isEmpty() ? Set.of(MediaType.APPLICATION_JSON_VALUE) : names;
    return new Text(
        "this answer is " + String.join(" or ", known) + "; ask for that",
        "jawaban ini berupa " + String.join(" atau ", known) + "; minta itu");
  }

  private static ProblemDetail of(HttpStatus status, Text detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.en());
    problem.setType(URI.create("urn:paritrana:problem:http-" + status.value()));
    problem.setProperty("rincian", detail.id());
    return problem;
  }

  private static Text detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND ->
          new Text("there is nothing at this address", "tidak ada apa pun di alamat ini");
      case METHOD_NOT_ALLOWED ->
          new Text(
              "this address does not take that method; the header Allow lists those it takes",
              "alamat ini tidak menerima metode itu; header Allow menyebut yang diterima");
      case NOT_ACCEPTABLE -> form(Set.of());
      case UNSUPPORTED_MEDIA_TYPE ->
          new Text(
              "send a dossier as application/json, a draft as multipart/form-data, with that Content-Type",
              "kirim berkas calon sebagai application/json, draf sebagai multipart/form-data, dengan Content-Type itu");
      default ->
          status.is5xxServerError()
              ? new Text(
                  "the service failed; the fault was logged",
                  "layanan gagal; kesalahannya sudah dicatat")
              : new Text(
                  "the request could not be read as HTTP", "permintaan tidak terbaca sebagai HTTP");
    };
  }
}
