package de.ratslotse.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What an account may do. Each role may do all that the ones before it may.
public enum Role {
    /// Asks and reads.
    READER,
    /// Brings files in and publishes them.
    STAFF,
    /// Manages accounts as well.
    ADMINISTRATOR;

    /// As it stands in the database and in forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(this::includes)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
