package de.ratslotse.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/// `?language=de` or `en` on any page: keeps the choice in a cookie. Other values are ignored.
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Language> wanted =
                Optional.ofNullable(request.getParameter("language")).flatMap(Language::of);
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted.isPresent() && resolver != null) {
            resolver.setLocale(request, response, wanted.get().locale());
        }
        return true;
    }
}
