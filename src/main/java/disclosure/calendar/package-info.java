/** Says which days are working days, by published year, and knows which years are not yet published. */
@NullMarked
package disclosure.calendar;

import org.jspecify.annotations.NullMarked;
