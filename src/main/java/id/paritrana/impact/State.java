package id.paritrana.impact;

import id.paritrana.dossier.Text;

/** How it stands with one report. */
public sealed interface State {
  /** Waiting for its turn, or being made. */
  record Running(Progress progress) implements State {}

  /** Made. */
  record Done(Stored report) implements State {}

  /** Given up because somebody asked for that. */
  record Cancelled() implements State {}

  /** Given up because it could not be made. */
  record Failed(Text why) implements State {}
}
