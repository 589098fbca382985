package dev.slipway.precedent.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who first showed a capability.
 *
 * @param originator who
 * @param model with what
 * @param announcedOn the day on which it was shown, which need not be the day it could be used
 * @param access the level of access at the announcement, in lower case as in the data
 * @param parameters number of parameters, or null where it is not known
 */
@Embeddable
public record CaseOrigin(
    @Column(columnDefinition = "text") String originator,
    @Column(name = "origin_model", columnDefinition = "text") String model,
    @Column(name = "announced_on") LocalDate announcedOn,
    @Column(name = "origin_access") String access,
    @Column(name = "origin_parameters") @Nullable Double parameters) {}
