/** Plays the sample requests through the real process, for the demonstration and for acceptance tests. */
@NullMarked
package disclosure.demo;

import org.jspecify.annotations.NullMarked;
