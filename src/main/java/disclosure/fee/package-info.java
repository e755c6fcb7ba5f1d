/** The information processing fee (信息处理费, Reg. Art. 42, 国办函〔2020〕109号; law.md §9). */
@NullMarked
package disclosure.fee;

import org.jspecify.annotations.NullMarked;
