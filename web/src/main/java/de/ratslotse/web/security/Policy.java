package de.ratslotse.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Whom a route is for. What each caller then sees there is decided by [CurrentAccess].
public enum Policy implements AuthorizationManager<RequestAuthorizationContext> {
    /// Visitors as well.
    EVERYONE,
    /// Who has an account.
    SIGNED_IN,
    /// Staff and administrators.
    STAFF,
    ADMINISTRATOR,
    /// The operator at the command line of this machine.
    OPERATOR,
    /// This machine itself, e.g. its monitoring, and administrators.
    THIS_MACHINE;

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Caller caller =
                authentication.get() instanceof CallerAuthentication known ? known.caller() : new Caller.Anonymous();
        return new AuthorizationDecision(
                switch (this) {
                    case EVERYONE -> true;
                    case SIGNED_IN -> caller.role().isPresent();
                    case STAFF -> may(caller, Role.STAFF);
                    case ADMINISTRATOR -> may(caller, Role.ADMINISTRATOR);
                    case OPERATOR -> caller instanceof Caller.Operator;
                    case THIS_MACHINE -> Addresses.isLocal(context.getRequest()) || may(caller, Role.ADMINISTRATOR);
                });
    }

    private static boolean may(Caller caller, Role role) {
        return caller.role().filter(own -> own.includes(role)).isPresent();
    }
}
