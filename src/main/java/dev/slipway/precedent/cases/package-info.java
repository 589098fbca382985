/** Reference cases: what is kept of each, and how they are added, changed and withdrawn. */
@NamedInterface("cases")
@NullMarked
package dev.slipway.precedent.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
