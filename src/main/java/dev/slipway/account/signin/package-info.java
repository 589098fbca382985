/** How a person proves to be who they say. */
@NamedInterface("signin")
@NullMarked
package dev.slipway.account.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
