package id.paritrana.plenary;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.SameName;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sat where when one nominee was heard. The quorum counts seats; here the people are counted
 * too, since one of them may have marked from several.
 *
 * @param seats those whose marks count
 * @param people how many gave these marks
 * @param several whether one of them did so from more than one seat
 * @param shared seats from which more than one did
 */
public record Bench(Set<Seat> seats, int people, boolean several, Set<Seat> shared) {
  /** Something to look at. */
  public record Remark(String code, Text says) {}

  /** Of a dossier with names, or with what stands for them. */
  public static Bench of(Dossier dossier) {
    Map<String, Set<Seat>> seats = new HashMap<>();
    Map<Seat, Set<String>> people = new HashMap<>();
    Interview interview = dossier.interview();
    List<Mark> marks = interview == null ? null : interview.marks();
    for (Mark mark : marks == null ? List.<Mark>of() : marks) {
      if (!mark.items().isEmpty() && !dossier.nominee().id().equals(mark.employer())) {
        String person = SameName.of(mark.assessor());
        seats.computeIfAbsent(person, p -> EnumSet.noneOf(Seat.class)).add(mark.seat());
        people.computeIfAbsent(mark.seat(), s -> new HashSet<>()).add(person);
      }
    }
    Set<Seat> filled = EnumSet.noneOf(Seat.class);
    filled.addAll(people.keySet());
    Set<Seat> shared = EnumSet.copyOf(filled);
    shared.removeIf(seat -> people.getOrDefault(seat, Set.of()).size() < 2);
    return new Bench(
        filled, seats.size(), seats.values().stream().anyMatch(own -> own.size() > 1), shared);
  }

  /** What the panel should know of it. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    if (several) {
      remarks.add(
          new Remark(
              "PERSON_ON_SEVERAL_SEATS",
              new Text(
                  "one person marked from several seats: %d person(s) on %d seats; the quorum counts seats"
                      .formatted(people, seats.size()),
                  "satu orang menilai dari beberapa kursi: %d orang pada %d kursi; kuorum menghitung kursi"
                      .formatted(people, seats.size()))));
    }
    if (!shared.isEmpty()) {
      String named = shared.stream().map(Seat::name).collect(Collectors.joining(", "));
      remarks.add(
          new Remark(
              "SEAT_SHARED",
              new Text(
                  "several people marked from one seat, which the quorum counts once: " + named,
                  "beberapa orang menilai dari satu kursi, yang dihitung satu dalam kuorum: "
                      + named)));
    }
    return remarks;
  }
}
