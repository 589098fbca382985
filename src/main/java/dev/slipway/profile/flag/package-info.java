/** What laws and readers of a score ask about a model, by what its profile says. */
@NamedInterface("flag")
@NullMarked
package dev.slipway.profile.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
