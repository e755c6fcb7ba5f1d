/** Wiring: starts the application and puts adapters behind ports. */
@NullMarked
package disclosure;

import org.jspecify.annotations.NullMarked;
