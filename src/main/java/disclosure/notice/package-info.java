/** Sends by e-mail what the outbox keeps, each message at most once. */
@NullMarked
package disclosure.notice;

import org.jspecify.annotations.NullMarked;
