package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import java.util.Arrays;
import java.util.List;

/** By what cases are told apart. */
public enum Split {
  /** Not at all. */
  NONE(List.of(Curve.ALL)) {
    @Override
    public String part(ReferenceCase row) {
      return Curve.ALL;
    }
  },
  /** By class of what the model does. */
  MODALITY(Arrays.stream(CaseGroup.values()).map(Enum::name).toList()) {
    @Override
    public String part(ReferenceCase row) {
      return row.group().name();
    }
  },
  /** By when the capability was shown. */
  YEAR(List.of("BEFORE_2022", "FROM_2022", "FROM_2024")) {
    @Override
    public String part(ReferenceCase row) {
      int year = row.origin().announcedOn().getYear();
      return year < 2022 ? "BEFORE_2022" : year < 2024 ? "FROM_2022" : "FROM_2024";
    }
  },
  /** By how far the model could be reached when it was shown. */
  ACCESS(List.of("INTERNAL", "LIMITED", "SERVED", "OPEN")) {
    @Override
    public String part(ReferenceCase row) {
      return switch (row.origin().access()) {
        case "internal" -> "INTERNAL";
        case "staged", "gated_weights" -> "LIMITED";
        case "open_weights" -> "OPEN";
        default -> "SERVED";
      };
    }
  },
  /** By the number of parameters. */
  SIZE(List.of("SMALL", "MEDIUM", "LARGE", Split.UNKNOWN)) {
    @Override
    public String part(ReferenceCase row) {
      Double parameters = row.origin().parameters();
      if (parameters == null) {
        return Split.UNKNOWN;
      }
      return parameters < 1e9 ? "SMALL" : parameters < 3e10 ? "MEDIUM" : "LARGE";
    }
  };

  /** Cases of which the split says nothing; they are drawn, but not tested. */
  public static final String UNKNOWN = "UNKNOWN";

  private final List<String> parts;

  Split(List<String> parts) {
    this.parts = parts;
  }

  /** Names of the parts, in their order. */
  public List<String> parts() {
    return parts;
  }

  /** The part that a case belongs to. */
  public abstract String part(ReferenceCase row);
}
