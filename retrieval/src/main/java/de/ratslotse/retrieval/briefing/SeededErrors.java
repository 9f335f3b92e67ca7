package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a right sentence wrong in one named way, as a language model errs; empty where the sentence has nothing to err
/// about in that way.
final class SeededErrors {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern NOT = Pattern.compile(" (?:nicht|not)\\b|\\bk(?=eine?\\b)", WORDS);
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:wird|werden|ist|sind|hat|haben|wurden?|soll(?:en)?|k(?:ann|önnen)|muss|müssen|is|are|was|were|will|has|have|had|should|can|must)\\b",
            WORDS);
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:(?:Gemeinde|Stadt|Orts|Kreis)?[Rr]at|Kreistag|\\p{Lu}\\p{L}*ausschuss|Ausschuss für \\p{Lu}\\p{L}+(?: und \\p{Lu}\\p{L}+)?|(?:Town |City )?Council|\\p{Lu}\\p{L}+ Committee)\\b",
            WORDS);
    private static final Pattern GROUP = Pattern.compile(
            "(?<=Fraktion )(?:der )?\\p{Lu}[\\p{L}/]+|\\p{Lu}[\\p{L}/]*(?=-(?:Rats)?[Ff]raktion)", WORDS);
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?<title>(?:Herrn?|Frau|Mr|Mrs|Ms|Mayor|Councillor|Cllr|Bürgermeister(?:in)?|Stadtrat|Stadträtin|Ratsherr|Ratsfrau)\\.? (?:Dr\\. )?)\\p{Lu}[\\p{L}-]+",
            WORDS);
    private static final Pattern COUNTED = Pattern.compile(
            "(?<yes>\\p{L}+|\\d+)(?<between> (?:Ja-?[Ss]timmen?|Stimmen?|in favou?r)\\W{1,3}(?:(?:und|gegen|bei|zu|and|to) )?)(?<no>\\p{L}+|\\d+)(?= (?:Nein|Gegen)-?[Ss]timmen?| against| opposed)",
            WORDS);

    private static final Pattern AGAINST = Pattern.compile(
            "(?:,| und| gegen| bei| zu)? (?:\\p{L}+|\\d+) (?:Nein-?\\s?[Ss]timmen?|Gegenstimmen?)"
                    + "|,? (?:and )?(?:\\d+|one|two|three|four|five|six) (?:votes? )?(?:against|opposed)",
            WORDS);
    private static final Pattern MAJORITY = Pattern.compile("mehrheitlich|by a majority", WORDS);

    private final String sentence;
    private final Language language;

    SeededErrors(String sentence, Language language) {
        this.sentence = sentence;
        this.language = language;
    }

    /// The same amount or date in another form: not an error, and to be told from one.
    Optional<String> otherForm() {
        for (Quantity quantity : quantities()) {
            Optional<String> other = OtherForms.of(quantity, language);
            if (other.isPresent()) {
                return Optional.of(replaced(quantity, other.get())).filter(text -> !text.equals(sentence));
            }
        }
        return Optional.empty();
    }

    /// Without what stands in brackets, or behind a semicolon: still right.
    Optional<String> shortened() {
        String shorter = sentence.replaceFirst(" \\([^()]{3,}\\)", "").replaceFirst("; .*$", ".");
        return shorter.split(" ", -1).length < 5 ? Optional.empty() : Optional.of(shorter);
    }

    Optional<String> wrongNumber() {
        for (Quantity quantity : quantities()) {
            if (counts(quantity)) {
                String printed = sentence.substring(quantity.start(), quantity.end());
                Matcher digit = Pattern.compile("\\d").matcher(printed);
                if (digit.find()) {
                    int next = Character.digit(digit.group().charAt(0), 10) % 9 + 1;
                    return Optional.of(replaced(quantity, digit.replaceFirst(String.valueOf(next))));
                }
            }
        }
        return Optional.empty();
    }

    /// A number of the same kind that the passage says of something else.
    Optional<String> numberOf(List<String> otherSentences) {
        for (Quantity own : quantities()) {
            for (String other : otherSentences) {
                for (Quantity foreign : Quantities.in(other, language)) {
                    boolean same = own.kind() == foreign.kind() && own.unit().equals(foreign.unit());
                    boolean differs = !own.value().equals(foreign.value())
                            && quantities().stream().noneMatch(foreign::supports);
                    if (counts(own) && same && differs) {
                        return Optional.of(replaced(own, other.substring(foreign.start(), foreign.end())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> wrongYear() {
        Matcher year = YEAR.matcher(sentence);
        return year.find()
                ? Optional.of(year.replaceFirst(String.valueOf(Integer.parseInt(year.group()) + 1)))
                : Optional.empty();
    }

    Optional<String> negated() {
        Matcher not = NOT.matcher(sentence);
        if (not.find()) {
            return Optional.of(not.replaceFirst(""));
        }
        Matcher auxiliary = AUXILIARY.matcher(sentence);
        return auxiliary.find()
                ? Optional.of(auxiliary.replaceFirst("$0 " + (language == Language.GERMAN ? "nicht" : "not")))
                : Optional.empty();
    }

    Optional<String> wrongBody() {
        Matcher body = BODY.matcher(sentence);
        if (body.find()) {
            return Optional.of(body.replaceFirst(language == Language.GERMAN ? "Marktausschuss" : "Harbour Committee"));
        }
        Matcher group = GROUP.matcher(sentence);
        return group.find() ? Optional.of(group.replaceFirst("Windmühlenliste")) : Optional.empty();
    }

    Optional<String> wrongPerson() {
        Matcher person = PERSON.matcher(sentence);
        return person.find() ? Optional.of(person.replaceFirst("${title}Quendler")) : Optional.empty();
    }

    String asDecision() {
        return language == Language.GERMAN
                ? "Der Rat hat beschlossen: " + sentence
                : "The council decided: " + sentence;
    }

    /// The votes for and against exchanged.
    Optional<String> votesExchanged() {
        for (Quantity quantity : quantities()) {
            String[] votes = quantity.value().split(":", -1);
            if (quantity.kind() == Quantity.Kind.VOTES && !votes[0].equals(votes[1])) {
                return Optional.of(replaced(quantity, votes[1] + ":" + votes[0]));
            }
        }
        Matcher counted = COUNTED.matcher(sentence);
        if (counted.find() && !counted.group("yes").equalsIgnoreCase(counted.group("no"))) {
            return Optional.of(counted.replaceFirst("${no}${between}${yes}"));
        }
        return Optional.empty();
    }

    /// One side alone, or a majority told as all.
    Optional<String> halfTheVote() {
        Matcher against = AGAINST.matcher(sentence);
        if (against.find()) {
            return Optional.of(against.replaceFirst(""))
                    .filter(text -> !Tally.in(text).isEmpty() || ToldOutcome.isToldIn(text));
        }
        Matcher majority = MAJORITY.matcher(sentence);
        return majority.find()
                ? Optional.of(majority.replaceFirst(language == Language.GERMAN ? "einstimmig" : "unanimously"))
                : Optional.empty();
    }

    static boolean counts(Quantity quantity) {
        return switch (quantity.kind()) {
            case AMOUNT, PERCENT, NUMBER -> true;
            case DATE, TIME, VOTES, REFERENCE, RESULT -> false;
        };
    }

    private List<Quantity> quantities() {
        return Quantities.in(sentence, language);
    }

    private String replaced(Quantity quantity, String by) {
        return sentence.substring(0, quantity.start()) + by + sentence.substring(quantity.end());
    }
}
