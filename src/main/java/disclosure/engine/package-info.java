/** The only package that knows Camunda: delegates, messages, timers, open tasks. */
@NullMarked
package disclosure.engine;

import org.jspecify.annotations.NullMarked;
