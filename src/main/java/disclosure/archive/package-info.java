/** Writes what outlives the system: sealed volumes and bundles of evidence, as files that any other program can read. */
@NullMarked
package disclosure.archive;

import org.jspecify.annotations.NullMarked;
