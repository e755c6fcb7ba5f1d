/** Case files in H2 or PostgreSQL. */
@NullMarked
package disclosure.store;

import org.jspecify.annotations.NullMarked;
