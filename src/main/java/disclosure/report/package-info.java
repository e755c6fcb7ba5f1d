/** Writes reports as spreadsheets and documents; lays out nothing of its own: every table comes as the form has it. */
@NullMarked
package disclosure.report;

import org.jspecify.annotations.NullMarked;
