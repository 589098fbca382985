/** What a score's answers expect by which month, so that it can be held to it later. */
@NamedInterface("outlook")
@NullMarked
package dev.slipway.scoring.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
