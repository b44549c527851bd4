package id.paritrana.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hearing: who came, and the assessors' marks. */
public record Interview(@Nullable Attendance attendance, @Nullable List<Mark> marks) {
  public Interview {
    if (marks != null) {
      Bounds.size("marks", marks.size());
      marks = List.copyOf(marks);
    }
  }

  /**
   * The same where an employer that is the nominee's id or full name, however spelled, is its id.
   */
  public Interview of(Nominee nominee) {
    if (marks == null) {
      return this;
    }
    Set<String> own =
        new HashSet<>(List.of(SameName.of(nominee.id()), SameName.of(nominee.name())));
    return new Interview(
        attendance,
        marks.stream()
            .map(
                mark ->
                    mark.employer() != null && own.contains(SameName.of(mark.employer()))
                        ? mark.employedBy(nominee.id())
                        : mark)
            .toList());
  }
}
