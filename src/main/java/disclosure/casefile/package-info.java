/** Keeps one case as its acts and says which act may come next, for whom. */
@NullMarked
package disclosure.casefile;

import org.jspecify.annotations.NullMarked;
