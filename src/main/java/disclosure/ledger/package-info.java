/** Reads and writes the ledger of earlier years (台账) as CSV and XLSX; knows files and nothing of cases. */
@NullMarked
package disclosure.ledger;

import org.jspecify.annotations.NullMarked;
