package disclosure;

import disclosure.handling.BureauCard;
import disclosure.page.Site;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages say of the portal they belong to ({@code disclosure.site.*}).
 *
 * @param domain without a scheme
 * @param idCode 网站标识码
 * @param icp ICP 备案号
 * @param police 公安备案号
 * @param hours when the counter is open
 */
@ConfigurationProperties("disclosure.site")
record SiteProperties(
        @DefaultValue("") String domain,
        @DefaultValue("") String idCode,
        @DefaultValue("") String icp,
        @DefaultValue("") String police,
        @DefaultValue("工作日 9:00—12:00，14:00—17:00") String hours) {

    Site of(BureauCard bureau) {
        String contact = Stream.of(bureau.address(), bureau.postcode(), bureau.phone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("　"));
        return new Site(domain, idCode, icp, police, bureau.name(), contact, hours);
    }
}
