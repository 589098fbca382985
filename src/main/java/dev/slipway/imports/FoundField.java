package dev.slipway.imports;

/**
 * What a document says of one field of a profile.
 *
 * @param field the profile's name for it
 * @param value a text, a number, true or false, or a list of texts
 */
public record FoundField(String field, Object value, Place place, Origin origin) {}
