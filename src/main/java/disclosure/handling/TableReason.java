package disclosure.handling;

import disclosure.law.Reason;

/** Why a document cannot be the table of review levels. */
public enum TableReason implements Reason {
    TABLE_TOO_LARGE,
    TABLE_NOT_DMN,
    TABLE_NOT_THE_ONE,
    TABLE_PART_NOT_ALLOWED,
    TABLE_HIT_POLICY,
    TABLE_INPUTS,
    TABLE_OUTPUTS,
    TABLE_TEST_NOT_LITERAL,
    TABLE_ANSWER_NOT_LITERAL
}
