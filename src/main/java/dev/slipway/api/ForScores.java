package dev.slipway.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For a token of any scope whose person works on proposals. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(
    "hasAuthority('SCOPE_SCORE')"
        + " and hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
@interface ForScores {}
