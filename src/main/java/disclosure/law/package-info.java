/** Names a place in a statute, so that every rule and refusal can cite it. */
@NullMarked
package disclosure.law;

import org.jspecify.annotations.NullMarked;
