/** Questions and answers: what may be asked about a release, and sheets of answers to it. */
@NamedInterface("question")
@NullMarked
package dev.slipway.pathway.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
