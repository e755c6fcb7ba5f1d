/** The applicant's pages: filing a request and asking where it stands, without a login and without scripts. */
@NullMarked
package disclosure.portal;

import org.jspecify.annotations.NullMarked;
