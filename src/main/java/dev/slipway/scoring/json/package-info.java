/** JSON as plain trees: a strict reader that names every fault, and the canonical text. */
@NamedInterface("json")
@NullMarked
package dev.slipway.scoring.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
