/** Which remedies a decision's addressee has, until when and before whom (law.md §1.2, §10.3, §12). */
@NullMarked
package disclosure.remedy;

import org.jspecify.annotations.NullMarked;
