package disclosure;

import disclosure.desk.TaskFilter;
import disclosure.handling.HouseLanguage;
import disclosure.page.Language;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has no answer compressed that may repeat what was asked: the size of such an answer would tell, guess by guess, what
 * stands beside it (BREACH). A page that is only looked at, by its path alone or by a choice from a few fixed words,
 * repeats nothing that a guess could be put into; tokens in it are masked.
 */
@Component
class UncompressedAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new AsAsked());
    }

    /** The choices among few that may stand in an address; whatever else is asked, a page may repeat. */
    private static final Pattern FIXED_CHOICES = Pattern.compile("(&?(" + fixedChoices() + "))+");

    private static String fixedChoices() {
        Map<String, List<String>> choices = new TreeMap<>(TaskFilter.fixedChoices());
        choices.put(Language.NAME, HouseLanguage.codes());
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=(" + String.join("|", choice.getValue()) + ")")
                .collect(Collectors.joining("|"));
    }

    /** @param query of an address, null where it has none */
    static boolean isOfFixedChoices(@Nullable String query) {
        return query == null || FIXED_CHOICES.matcher(query).matches();
    }

    private static final class AsAsked extends ValveBase {

        AsAsked() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (!isLookedAt(request))
                request.getCoyoteRequest().getMimeHeaders().removeHeader("accept-encoding");
            getNext().invoke(request, response);
        }

        private static boolean isLookedAt(Request request) {
            return request.getMethod().equals("GET") && isOfFixedChoices(request.getQueryString());
        }
    }
}
