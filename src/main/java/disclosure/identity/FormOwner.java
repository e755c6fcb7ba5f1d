package disclosure.identity;

import disclosure.handling.LateFormNames;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes into every form that changes something whose it is and on which page it stands, beside its token: so that one that
 * is sent after the session has ended finds its way back, and to nobody else ({@link LateForm}).
 */
final class FormOwner implements RequestDataValueProcessor {

    private final RequestDataValueProcessor tokens;

    private FormOwner(RequestDataValueProcessor tokens) {
        this.tokens = tokens;
    }

    /** Around what writes the tokens, which comes with the framework. */
    static BeanPostProcessor besideTheTokens() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens ? new FormOwner(tokens) : bean;
            }
        };
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return tokens.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> token = tokens.getExtraHiddenFields(request);
        Principal person = request.getUserPrincipal();
        if (token == null || token.isEmpty() || person == null) return token;
        Map<String, String> fields = new LinkedHashMap<>(token);
        fields.put(LateFormNames.OWNER, person.getName() + " " + page(request));
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }

    /** A page that answers a form has no address of its own: it stands where the form stood. */
    private static String page(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return LateForm.page(request.getParameter(LateFormNames.OWNER));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
