/**
 * What somebody is typing, as raw fields per person and form, with a revision; no rules, no trail.
 */
@ApplicationModule(allowedDependencies = {"account", "account :: quota", "form", "undo"})
@NullMarked
package dev.slipway.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
