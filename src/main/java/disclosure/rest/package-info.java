/** JSON for callers over HTTP: reads what was sent strictly, asks a use case, and words the answer in the caller's language. */
@NullMarked
package disclosure.rest;

import org.jspecify.annotations.NullMarked;
