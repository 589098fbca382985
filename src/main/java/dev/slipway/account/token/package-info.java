/** Tokens by which programs act as the person who made them. */
@NamedInterface("token")
@NullMarked
package dev.slipway.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
