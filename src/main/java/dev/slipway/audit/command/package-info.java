/** The check of the trail from the command line. */
@NamedInterface("command")
@NullMarked
package dev.slipway.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
