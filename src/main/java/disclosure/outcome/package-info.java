/** The closed set of ways a request can end, with the article, the report row and the reasons each one needs. */
@NullMarked
package disclosure.outcome;

import org.jspecify.annotations.NullMarked;
