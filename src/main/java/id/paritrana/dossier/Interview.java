package id.paritrana.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hearing: who came, and the assessors' marks. */
public record Interview(@Nullable Attendance attendance, @Nullable List<Mark> marks) {
  public Interview {
    if (marks != null) {
      Bounds.size("marks", marks.size());
      marks = List.copyOf(marks);
    }
  }
}
