package dev.slipway.proposal.program;

/**
 * What is wrong with one field of a form.
 *
 * @param field its name as a browser sends it, such as {@code steps[0].month}
 * @param sentence what would be accepted, in English
 */
public record FieldRefusal(String field, String sentence) {}
