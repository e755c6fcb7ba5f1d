package disclosure.law;

import java.time.LocalDate;

/** A text that rules of this system rest on. */
public enum Statute {
    REGULATION_2019("中华人民共和国政府信息公开条例", "", "2019-05-15"),
    REGULATION_2007("中华人民共和国政府信息公开条例（2007年）", "2007", "2008-05-01"),
    CIVIL_CODE("中华人民共和国民法典", "民法典", "2021-01-01"),
    CIVIL_PROCEDURE_LAW("中华人民共和国民事诉讼法", "民事诉讼法", "2024-01-01"),
    RECONSIDERATION_LAW("中华人民共和国行政复议法", "行政复议法", "2024-01-01"),
    LITIGATION_LAW("中华人民共和国行政诉讼法", "行政诉讼法", "2015-05-01"),
    ARCHIVES_LAW("中华人民共和国档案法", "档案法", "2021-01-01"),
    ARCHIVES_REGULATION("中华人民共和国档案法实施条例", "档案法实施条例", "2024-03-01"),
    PERSONAL_INFORMATION_LAW("中华人民共和国个人信息保护法", "个人信息保护法", "2021-11-01"),
    SECRECY_LAW("中华人民共和国保守国家秘密法", "保守国家秘密法", "2024-05-01"),
    STATISTICS_LAW("中华人民共和国统计法", "统计法", "2010-01-01"),
    SOCIAL_INSURANCE_LAW("中华人民共和国社会保险法", "社会保险法", "2011-07-01"),
    POSTAL_LAW("中华人民共和国邮政法", "邮政法", "2009-10-01"),
    LABOUR_INSPECTION_REGULATION("劳动保障监察条例", "劳动保障监察条例", "2004-12-01"),
    /** 国办函〔2020〕109号. */
    FEE_MEASURES("政府信息公开信息处理费管理办法", "国办函〔2020〕109号", "2021-01-01"),
    /** 国办公开办函〔2016〕235号. */
    SERVICE_LETTER("关于政府信息公开期限有关问题的解释", "国办公开办函〔2016〕235号", "2016-01-01"),
    /** Where the law is silent and this system made the choice: law.md §17. */
    INTERNAL_RULE("本机关规程", "本机关规程", "2008-05-01");

    private final String chineseTitle;
    private final String shortTitle;
    private final LocalDate inForceFrom;

    Statute(String chineseTitle, String shortTitle, String inForceFrom) {
        this.chineseTitle = chineseTitle;
        this.shortTitle = shortTitle;
        this.inForceFrom = LocalDate.parse(inForceFrom);
    }

    public String chineseTitle() {
        return chineseTitle;
    }

    /** The name used in codes such as {@code 民法典 203}; empty for the Regulation in force. */
    public String shortTitle() {
        return shortTitle;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
