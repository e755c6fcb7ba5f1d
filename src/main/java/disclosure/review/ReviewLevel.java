package disclosure.review;

import disclosure.law.Labelled;

/**
 * The levels above the drafter (law.md §11.2) in their order. Which of them a reply needs is a table that the bureau
 * maintains; the first two are always needed.
 */
public enum ReviewLevel implements Labelled {
    /** 承办处室负责人 */
    DIVISION,
    /** 保密审查机构 */
    CONFIDENTIALITY,
    /** 法制审核: the head of the working body on refusals, Art. 35, fee and difficult cases. */
    LEGAL,
    /** 分管领导: refusals, the discretion of Art. 16, 三安全一稳定, disputes. */
    LEADER
}
