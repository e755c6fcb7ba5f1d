/** What the applicant's and the staff's pages share: language, words, forms, the receipt, the error page. */
@NullMarked
package disclosure.page;

import org.jspecify.annotations.NullMarked;
