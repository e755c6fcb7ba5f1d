package disclosure.annual;

import disclosure.intake.ApplicantType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven columns of table 三 (law.md §8.3): the six kinds of applicant and the sum; the applicant's kind, never the agent's. */
public enum Column {
    NATURAL_PERSON("naturalPerson", "自然人", ApplicantType.NATURAL_PERSON),
    ENTERPRISE("enterprise", "商业企业", ApplicantType.ENTERPRISE),
    RESEARCH_INSTITUTION("researchInstitution", "科研机构", ApplicantType.RESEARCH_INSTITUTION),
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization", "社会公益组织", ApplicantType.PUBLIC_WELFARE_ORGANIZATION),
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构", ApplicantType.LEGAL_SERVICE_ORGANIZATION),
    OTHER_ORGANIZATION("otherOrganization", "其他", ApplicantType.OTHER_ORGANIZATION),
    TOTAL("total", "总计", null);

    /** Over all seven. */
    public static final String HEAD = "申请人情况";

    /** Over the five kinds of organisation. */
    public static final String ORGANIZATIONS = "法人或其他组织";

    private final String key;
    private final String label;
    private final @Nullable ApplicantType applicant;

    Column(String key, String label, @Nullable ApplicantType applicant) {
        this.key = key;
        this.label = label;
        this.applicant = applicant;
    }

    public static Optional<Column> read(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /** Every column but the sum. */
    public static List<Column> ofApplicants() {
        return Arrays.stream(values()).filter(column -> column != TOTAL).toList();
    }

    /** As callers name it (contract §6). */
    public String key() {
        return key;
    }

    /** As the form prints it. */
    public String label() {
        return label;
    }

    /** Null for the sum. */
    public @Nullable ApplicantType applicant() {
        return applicant;
    }

    public boolean isOrganization() {
        return this != NATURAL_PERSON && this != TOTAL;
    }
}
