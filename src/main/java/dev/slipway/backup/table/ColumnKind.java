package dev.slipway.backup.table;

import java.util.Locale;
import java.util.Set;

/** What a column holds, by whatever name its database calls that. */
public enum ColumnKind {
  TEXT("varchar", "character varying", "text", "character large object", "bpchar", "character"),
  WHOLE("int2", "int4", "int8", "smallint", "integer", "bigint"),
  NUMBER("float8", "double precision"),
  FLAG("bool", "boolean"),
  DAY("date"),
  MOMENT("timestamptz", "timestamp with time zone"),
  ID("uuid"),
  BYTES("bytea", "binary varying", "binary large object");

  private final Set<String> names;

  ColumnKind(String... names) {
    this.names = Set.of(names);
  }

  /** By the name of a type in H2 or PostgreSQL. */
  static ColumnKind named(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    for (ColumnKind kind : values()) {
      if (kind.names.contains(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("backups know no columns of the type " + type);
  }
}
