/** Reconsideration and suit: when, where and how an applicant may go against a decision (law.md §1.2, §10.3, §12). */
@NullMarked
package disclosure.remedy;

import org.jspecify.annotations.NullMarked;
