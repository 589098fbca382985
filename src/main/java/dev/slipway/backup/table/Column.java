package dev.slipway.backup.table;

/** A column of a table. */
public record Column(String name, ColumnKind kind) {}
