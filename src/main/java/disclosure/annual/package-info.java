/**
 * The statutory reports (Art. 49, law.md §8), the annual one above all: their forms with their exact labels, what they count,
 * the identities that must hold, and their days.
 */
@NullMarked
package disclosure.annual;

import org.jspecify.annotations.NullMarked;
