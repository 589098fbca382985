/** What evidence makes of answers, and what each entry did to a score. */
@NamedInterface("observed")
@NullMarked
package dev.slipway.scoring.observed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
