package id.paritrana.web;

import id.paritrana.dossier.Text;
import org.springframework.security.core.AuthenticationException;

/** A request that does not say who asks. */
final class NotLetIn extends AuthenticationException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  private NotLetIn(Text says) {
    super(says.en());
    this.says = says;
  }

  static NotLetIn withoutToken() {
    return new NotLetIn(
        new Text(
            "this needs a token; send it in the header Authorization: Bearer TOKEN",
            "ini memerlukan token; kirim dalam header Authorization: Bearer TOKEN"));
  }

  static NotLetIn unreadable() {
    return new NotLetIn(
        new Text(
            "the header Authorization is not one token; send it once, as Authorization: Bearer TOKEN",
            "header Authorization bukan satu token; kirim sekali saja, sebagai Authorization: Bearer TOKEN"));
  }

  /** One answer to all tokens that are not valid, whether they ever were or not. */
  static NotLetIn refused() {
    return new NotLetIn(
        new Text(
            "this token is not known, was revoked or has expired; ask whoever runs the service for a new one",
            "token ini tidak dikenal, sudah dicabut, atau kedaluwarsa; minta token baru kepada pengelola layanan"));
  }

  Text says() {
    return says;
  }
}
