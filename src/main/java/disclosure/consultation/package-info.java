/** The opinions of others: third parties, joint producers and other agencies (Arts. 32, 34, 33(3), 11). */
@NullMarked
package disclosure.consultation;

import org.jspecify.annotations.NullMarked;
