package dev.slipway.audit;

/**
 * What a recorded change was made to.
 *
 * @param kind what sort of thing it is, such as {@code proposal}
 * @param id its identifier as it stands in addresses
 * @param name what people call it at the time of the change
 */
public record Subject(String kind, String id, String name) {}
