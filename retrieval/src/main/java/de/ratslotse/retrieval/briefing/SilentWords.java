package de.ratslotse.retrieval.briefing;

import java.util.Set;
import java.util.stream.Collectors;

/// Words that tell nothing about what a question is about: articles, question words, what people say by the way.
final class SilentWords {

    private static final String GERMAN = """
            aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
            bei beim bin bis bist bitte bezüglich da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf
            darüber darum das dass davon davor dazu dein deine dem den denn der deren des dessen dich die dies diese diesem
            diesen dieser dieses doch dort du durch durfte dürfen eben eigentlich ein eine einem einen einer eines einig
            einige einigem einigen einiger einiges einmal er es etwa etwas euch euer eure fand fanden für gab gabs gegen gegenüber
            gekriegt gemacht genau genauer gerade gewesen ging gings gibt gibts geht gehts geworden hab habe haben hast hat hatte hatten
            her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins is ist ja je jede jedem
            jeden jeder jedes jemals jemand jene jener jenes jetzt kam kann kein keine keinem keinen keiner keines kommt konkret können
            könnte könnten konnte kriegt kriegen kriegte lassen laut lief los machen mal man manche manchen mehr mein meine mich mir
            mit muss musste müssen nach nächste näheres nicht nichts noch nun nur ob oder ohne sag sagen sagt sah sehr sein seine seinem
            seinen seiner seines seit selbst sich sie sind so solche soll sollen sollte sollten sondern sonst sowie
            steht stehen stand über überhaupt um und uns unser unsere unserem unseren unserer unter viel viele vielen vom von vor wann war
            waren wäre wars warum was weil weiter welche welchem welchen welcher welches wem wen wenn wer werde werden
            wessen weshalb weswegen wie wieder wieso wieviel wieviele will wir wird wirst wo wodurch wofür woher wohin
            wollen wollte wollten womit woran worauf woraus worden worin worüber worum wovon wozu wurde wurden würde
            würden zu zum zur zwar zwischen bereits gar ganz konkrete alles insgesamt überall welch hallo danke
            erzähl erzähle zeig zeige nenne nenn liste
            """;

    private static final String ENGLISH = """
            a about after again against all also am an and any are as at be because been before being between both but
            by can could did do does doing down during each ever exactly few for from further get gets getting give gave go goes going got had
            happen happened happens has have having he her here hers him his how i if in into is it its itself just let list
            many may me might more most much must my no not now of off on once one ones only or other our out over own
            per please put said same say says she should show since so some such tell than that the their them then there these they
            this those through to too under until up upon us very want was we were what when where whether which while
            who whom whose why will with would you your there's what's who's
            """;

    static final Set<String> GERMAN_STEMS = stems(Language.GERMAN, GERMAN);
    static final Set<String> ENGLISH_STEMS = stems(Language.ENGLISH, ENGLISH);

    private SilentWords() {}

    private static Set<String> stems(Language language, String words) {
        return language.words(words).stream().map(Language.Word::stem).collect(Collectors.toUnmodifiableSet());
    }
}
