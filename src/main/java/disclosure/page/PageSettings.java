package disclosure.page;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up what all pages need of Spring. */
@Configuration(proxyBeanMethods = false)
public class PageSettings implements WebMvcConfigurer {

    private final Language language = new Language();

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (HandlerInterceptor choice : List.of(language, new Appearance()))
            registry.addInterceptor(choice).excludePathPatterns("/api/**", "/assets/**", "/webjars/**");
    }
}
