package de.ratslotse.web.security;

import java.util.Optional;

/// What can be wrong with a new passphrase, as the name of a message.
final class NewPassphrase {

    private NewPassphrase() {}

    static Optional<String> mistake(String passphrase, String again, String accountName) {
        if (!Passphrases.isGood(passphrase, accountName)) {
            return Optional.of("security.mistake.passphrase");
        }
        return passphrase.equals(again) ? Optional.empty() : Optional.of("security.mistake.again");
    }
}
