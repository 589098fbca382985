/** Bills of materials of models (CycloneDX 1.5 to 1.7). */
@NullMarked
package dev.slipway.imports.cyclonedx;

import org.jspecify.annotations.NullMarked;
