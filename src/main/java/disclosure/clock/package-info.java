/** Derives from a case's dated acts the day a reply is due, what was left out of the count, and by which article. */
@NullMarked
package disclosure.clock;

import org.jspecify.annotations.NullMarked;
