package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.List;

/** Moves within one circle, what they cost and what they do. */
record Option(int circle, List<Move> moves, BigDecimal cost, Outlook.Effect effect) {}
