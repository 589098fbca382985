/** The verification of a signed verdict from the command line. */
@NamedInterface("command")
@NullMarked
package dev.slipway.gate.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
