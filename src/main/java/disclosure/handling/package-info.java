/** One class per thing a person does: load the case, ask the domain, record the act. Ports live here. */
@NullMarked
package disclosure.handling;

import org.jspecify.annotations.NullMarked;
