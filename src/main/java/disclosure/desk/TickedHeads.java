package disclosure.desk;

import disclosure.review.SecrecyHead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer for each head of each document, as the review page asks for it, turned into the lists that the review form
 * has. What is not answered was not looked at.
 */
final class TickedHeads extends HttpServletRequestWrapper {

    private static final Pattern ANSWER = Pattern.compile("tick\\[(\\d{1,3})]\\.([A-Z_]+)");

    private final Map<String, String[]> fields;

    TickedHeads(HttpServletRequest request) {
        super(request);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, String[]> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            Matcher answer = ANSWER.matcher(name);
            if (!answer.matches()) sent.put(name, values);
            else if (values.length > 0) answered(answer.group(1), answer.group(2), values[0], lists);
        });
        lists.forEach((name, heads) -> sent.put(name, heads.toArray(String[]::new)));
        this.fields = sent;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    private static void answered(String document, String head, String answer, Map<String, List<String>> lists) {
        boolean known = List.of(SecrecyHead.values()).stream()
                .anyMatch(one -> one.name().equals(head));
        if (!known) return;
        String at = "findings[" + document + "].";
        add(lists, at + "looked", head);
        if ("YES".equals(answer)) add(lists, at + "touched", head);
        if ("UNCLEAR".equals(answer)) add(lists, at + "unclear", head);
    }

    private static void add(Map<String, List<String>> lists, String field, String head) {
        lists.computeIfAbsent(field, name -> new ArrayList<>()).add(head);
    }
}
