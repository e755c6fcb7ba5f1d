package disclosure.rest;

import disclosure.law.Granted;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends of a {@link Ruling} what it granted, or the {@link Problem} that its refusal is. */
@RestControllerAdvice(basePackageClasses = RulingAnswers.class)
class RulingAnswers implements ResponseBodyAdvice<Object> {

    private final Problems problems;

    RulingAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return Ruling.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Granted<?> granted) return granted.value();
        if (!(body instanceof Refused<?> refused)) return body;
        Problem problem = problem(refused, method.getMethodAnnotation(RefusedAs.class));
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return problem;
    }

    private Problem problem(Refused<?> refused, @Nullable RefusedAs as) {
        HttpStatus status = as == null ? RefusalStatus.of(refused.refusal().reason()) : as.value();
        return problems.refused(refused, status);
    }
}
