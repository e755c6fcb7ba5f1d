/** What a request may cost its applicant: nothing, or since 2021 the information processing fee (law.md §9). */
@NullMarked
package disclosure.fee;

import org.jspecify.annotations.NullMarked;
