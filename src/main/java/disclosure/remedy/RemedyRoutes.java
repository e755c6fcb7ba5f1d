package disclosure.remedy;

import java.util.stream.Stream;

/**
 * Before whom a bureau's decisions are challenged; parameters of the bureau (law.md R-REM-03).
 *
 * @param reconsiderationAuthority the people's government of the same level
 * @param authorityAddress where it takes in applications
 * @param onlineChannel where it takes them in online (复议法 Art. 22(2))
 * @param superiorDepartment the department above, which could be chosen until 2023
 * @param court the court of first instance
 */
public record RemedyRoutes(
        String reconsiderationAuthority,
        String authorityAddress,
        String onlineChannel,
        String superiorDepartment,
        String court) {

    /** Whether a clause can be written for decisions under that set. */
    public boolean suffice(RemedySet set, boolean servedOnline) {
        Stream<String> always = Stream.of(reconsiderationAuthority, court);
        Stream<String> choice = set.leavesChoiceOfAuthority() ? Stream.of(superiorDepartment) : Stream.of();
        Stream<String> online = servedOnline ? Stream.of(onlineChannel) : Stream.of();
        return Stream.of(always, choice, online).flatMap(part -> part).noneMatch(String::isBlank);
    }
}
