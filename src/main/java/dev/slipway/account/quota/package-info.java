/** How much of what an installation has one person may take. */
@NamedInterface("quota")
@NullMarked
package dev.slipway.account.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
