/** What the facade and the pages share: a file as an answer. */
@NullMarked
package disclosure.download;

import org.jspecify.annotations.NullMarked;
