package disclosure.intake;

import disclosure.law.Article;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request lacks of the contents of Art. 29(2). A lack is cured by the correction notice (Art. 30), never by
 * refusing to register (law.md R-INT-02).
 */
public enum MissingContent {
    IDENTITY_PROOF,
    CONTACT,
    POWER_OF_ATTORNEY,
    DELIVERY_FORM;

    /** 政府信息公开申请应当包括下列内容:申请人的姓名或者名称、身份证明、联系方式… */
    public static final Article REQUIRED_CONTENTS = Article.article(29, 2);

    /**
     * @param identityRequired of the applicant and of an agent: whether the rule set asks for identity proof: since 2019-05-15 it does, the text of 2007
     *     did not
     */
    public static Set<MissingContent> of(
            Applicant applicant,
            @Nullable DeliveryMethod method,
            @Nullable DeliveryRoute route,
            boolean identityRequired) {
        Set<MissingContent> missing = EnumSet.noneOf(MissingContent.class);
        Applicant.Agent agent = applicant.agent();
        boolean identified = applicant.identityShown() && (agent == null || agent.identityShown());
        if (identityRequired && !identified) missing.add(IDENTITY_PROOF);
        if (!applicant.canBeContacted()) missing.add(CONTACT);
        if (agent != null && !agent.powerOfAttorneyShown()) missing.add(POWER_OF_ATTORNEY);
        if (method == null || route == null) missing.add(DELIVERY_FORM);
        return missing;
    }
}
