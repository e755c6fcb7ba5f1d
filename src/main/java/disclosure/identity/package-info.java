/** Who may do what: signing in, the table of routes, and the headers every answer carries. */
@NullMarked
package disclosure.identity;

import org.jspecify.annotations.NullMarked;
