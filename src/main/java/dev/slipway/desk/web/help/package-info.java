/** Help: how a score comes about, the interface for programs and the glossary. */
@NullMarked
package dev.slipway.desk.web.help;

import org.jspecify.annotations.NullMarked;
