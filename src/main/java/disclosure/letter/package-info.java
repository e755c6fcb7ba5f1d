/** Renders the letters L-01 to L-36 from templates, as DOCX to be sealed and as PDF to be served electronically. */
@NullMarked
package disclosure.letter;

import org.jspecify.annotations.NullMarked;
