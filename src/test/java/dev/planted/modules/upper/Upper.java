package dev.planted.modules.upper;

/** Known by the lower module. */
public record Upper(String name) {}
