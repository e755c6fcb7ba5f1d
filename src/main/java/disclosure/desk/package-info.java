/** The staff's pages: the task list, the case, intake at the counter, the calendar, the people. */
@NullMarked
package disclosure.desk;

import org.jspecify.annotations.NullMarked;
