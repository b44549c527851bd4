package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The problem of a request that did not reach any of our own code, told by its status alone. */
final class StatusProblem {
  private StatusProblem() {}

  static ProblemDetail of(HttpStatusCode code) {
    HttpStatus known = HttpStatus.resolve(code.value());
    HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    Text detail = detail(status);
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
      case NOT_ACCEPTABLE ->
          new Text(
              "this answer is application/json; ask for that",
              "jawaban ini berupa application/json; minta itu");
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
