/** Takes withheld passages out of a PDF for good (Art. 37); the only package that opens the files of others. */
@NullMarked
package disclosure.redaction;

import org.jspecify.annotations.NullMarked;
