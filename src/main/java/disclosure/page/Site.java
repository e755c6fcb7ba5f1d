package disclosure.page;

/**
 * What the portal's rules want every public page to say of the site it belongs to (meta tags and footer).
 *
 * @param domain SiteDomain, without a scheme; empty where none is set
 * @param idCode 网站标识码, ten letters or digits
 * @param icp ICP 备案号
 * @param police 公安备案号
 * @param sponsor 主办单位
 * @param contact address and telephone as the footer shows them
 * @param hours when the counter is open
 */
public record Site(
        String domain, String idCode, String icp, String police, String sponsor, String contact, String hours) {}
