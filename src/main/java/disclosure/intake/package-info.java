/** What was asked, by whom, by which channel, hence the day of receipt. */
@NullMarked
package disclosure.intake;

import org.jspecify.annotations.NullMarked;
