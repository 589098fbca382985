/** The form kit: what a form is made of, and how the text typed into a field is read. */
@ApplicationModule(allowedDependencies = {"stats", "stats :: text"})
@NullMarked
package dev.slipway.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
