package de.ratslotse.web.page;

import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Language, appearance and assets of all pages.
///
/// The assets' addresses carry a hash over all of them (`assets/Assets.java` writes it), so browsers keep them for a
/// year and a new version is seen at once.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class PageConfiguration implements WebMvcConfigurer {

    private static final Duration YEAR = Duration.ofDays(365);

    private final ObjectProvider<CurrentAccess> current;

    PageConfiguration(ObjectProvider<CurrentAccess> current) {
        this.current = current;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version(), "/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
        registry.addInterceptor(new PageSettings(this::seesAdministration));
    }

    /// Rewrites the addresses of assets in templates to those with the version.
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("ratslotse-language");
        resolver.setCookieMaxAge(YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> Language.of(request).locale());
        return resolver;
    }

    private boolean seesAdministration() {
        CurrentAccess access = current.getIfAvailable();
        return access != null && access.has(Role.STAFF);
    }

    private static String version() {
        try {
            Properties properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties"));
            return properties.getProperty("version", "0").toLowerCase(Locale.ROOT);
        } catch (IOException missing) {
            throw new IllegalStateException("The page assets are not built: build the module web with Maven", missing);
        }
    }
}
