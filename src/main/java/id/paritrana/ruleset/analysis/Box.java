package id.paritrana.ruleset.analysis;

import java.util.ArrayList;
import java.util.List;

/** Cases: every combination of one step from each axis' part. */
record Box(List<Part> parts) {
  Part part(int axis) {
    return parts.get(axis);
  }

  boolean empty() {
    return parts.stream().anyMatch(Part::empty);
  }

  boolean meets(Box other) {
    return meets(other, -1);
  }

  /** Whether they meet if one axis did not count. */
  boolean meets(Box other, int but) {
    for (int a = 0; a < parts.size(); a++) {
      if (a != but && !parts.get(a).meets(other.parts.get(a))) {
        return false;
      }
    }
    return true;
  }

  /** On how many axes it has all that the other has. */
  int containing(Box other) {
    int axes = 0;
    for (int a = 0; a < parts.size(); a++) {
      axes += parts.get(a).contains(other.parts.get(a)) ? 1 : 0;
    }
    return axes;
  }

  /** How long the runs of numbers are that both have, one after the other. */
  long shared(Box other) {
    long steps = 0;
    for (int a = 0; a < parts.size(); a++) {
      if (parts.get(a) instanceof Part.Span own) {
        Part.Span both = own.common(other.parts.get(a));
        steps += both.to() - both.from() + 1L;
      }
    }
    return steps;
  }

  boolean contains(Box other) {
    return contains(other, -1);
  }

  /** Whether it would have all cases of the other if one axis did not count. */
  boolean contains(Box other, int but) {
    for (int a = 0; a < parts.size(); a++) {
      if (a != but && !parts.get(a).contains(other.parts.get(a))) {
        return false;
      }
    }
    return true;
  }

  Box common(Box other) {
    List<Part> both = new ArrayList<>(parts.size());
    for (int a = 0; a < parts.size(); a++) {
      both.add(parts.get(a).common(other.parts.get(a)));
    }
    return new Box(both);
  }

  Box with(int axis, Part part) {
    List<Part> changed = new ArrayList<>(parts);
    changed.set(axis, part);
    return new Box(changed);
  }

  /** What is left without the other's cases, as boxes that share none. The two must meet. */
  List<Box> without(Box other) {
    List<Box> left = new ArrayList<>();
    Box rest = this;
    for (int a = 0; a < parts.size(); a++) {
      for (Part part : parts.get(a).without(other.parts.get(a))) {
        left.add(rest.with(a, part));
      }
      rest = rest.with(a, parts.get(a).common(other.parts.get(a)));
    }
    return left;
  }
}
