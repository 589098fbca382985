/** Changes of the board's policy: an administrator and a chair, who are two people. */
@NamedInterface("policy")
@NullMarked
package dev.slipway.decision.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
