package id.paritrana.publication;

import id.paritrana.dossier.Text;
import java.util.List;

/** A step that may not be taken, and what must be done first. */
public final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why not. */
  public enum Reason {
    /** Whoever handed a draft in may not agree to it. */
    OWN_DRAFT,
    /** The draft has come too far, or not far enough. */
    STATE,
    /** The report agreed to is not one of this draft as things stand. */
    IMPACT,
    /** Something risky must be agreed to by name. */
    UNCONFIRMED,
    /** The ruleset is in force already, or never was. */
    RULESET
  }

  private final Reason reason;
  private final transient Text says;
  private final transient List<Risk> risks;

  NotAllowed(Reason reason, String en, String id) {
    this(reason, new Text(en, id), List.of());
  }

  NotAllowed(Reason reason, Text says, List<Risk> risks) {
    super(says.en());
    this.reason = reason;
    this.says = says;
    this.risks = List.copyOf(risks);
  }

  public Reason reason() {
    return reason;
  }

  public Text says() {
    return says;
  }

  /** What must be agreed to by name. */
  public List<Risk> risks() {
    return risks;
  }
}
