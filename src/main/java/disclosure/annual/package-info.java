/** The annual report (Art. 49, law.md §8): its forms with their exact labels, what it counts, and the identities that must hold. */
@NullMarked
package disclosure.annual;

import org.jspecify.annotations.NullMarked;
