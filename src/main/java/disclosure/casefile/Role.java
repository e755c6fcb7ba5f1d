package disclosure.casefile;

/** What a person is at the bureau (design: people). The three administrators (三员分立) never see case content. */
public enum Role {
    /** 受理岗 */
    REGISTRAR,
    /** 承办人 */
    HANDLER,
    /** 处室负责人 */
    DIVISION_HEAD,
    /** 保密审查 */
    CONFIDENTIALITY_REVIEWER,
    /** 政府信息公开工作机构负责人 */
    OFFICE_HEAD,
    /** 分管领导 */
    LEADER,
    /** 档案 */
    ARCHIVIST,
    /** 督办: reads all, writes only supervision */
    SUPERVISOR,
    /** calendar, templates, settings */
    ADMINISTRATOR,
    /** people, roles, divisions, absences */
    SECURITY_ADMINISTRATOR,
    /** reads and verifies the trail */
    AUDITOR;

    /** Whether the role means something only inside the division of the one who holds it. */
    public boolean isDivisional() {
        return this == HANDLER || this == DIVISION_HEAD;
    }

    /** Whether the role works on cases, and so may see them. */
    public boolean seesCases() {
        return ordinal() <= SUPERVISOR.ordinal();
    }
}
