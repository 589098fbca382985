/** Limits on what one person may use of an installation. */
@NamedInterface("quota")
@NullMarked
package dev.slipway.account.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
