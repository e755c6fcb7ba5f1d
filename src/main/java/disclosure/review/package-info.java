/** The confidentiality review: who looks at a draft, in which order, and what they may say. */
@NullMarked
package disclosure.review;

import org.jspecify.annotations.NullMarked;
