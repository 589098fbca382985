package dev.planted.modules.lower;

import dev.planted.modules.upper.Upper;

/** Knows the module above it. */
public record Lower(Upper upper) {}
