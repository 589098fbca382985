/**
 * Reads documents that speak of a model (model cards, bills of materials, evaluation results) and
 * says field by field what was found and where; keeps nothing.
 */
@ApplicationModule(allowedDependencies = {"profile", "profile :: modality", "profile :: training"})
@NullMarked
package dev.slipway.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
