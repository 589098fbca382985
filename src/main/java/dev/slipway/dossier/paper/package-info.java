/** The paper itself: sections, pictures, what is left out, and how it becomes HTML and PDF. */
@NullMarked
package dev.slipway.dossier.paper;

import org.jspecify.annotations.NullMarked;
