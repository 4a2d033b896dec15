package dev.sideline.touches;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as people write them in German, French and Spanish, in the English words that the reader of days knows. French
 * and Spanish names of days count in lower case only: with a capital they are people ("Domingo").
 */
final class DayTongues {

    /** By word, folded to lower case, what it is in English. */
    private static final Map<String, String> WORDS = words(
            """
            january januar jänner janvier janv enero ene
            february februar février fevrier févr fév febrero
            march märz maerz mär mars marzo
            april avril avr abril abr
            may mai mayo
            june juni juin junio
            july juli juillet juil julio
            august août aout agosto ago
            september septembre septiembre setiembre
            october oktober okt octobre octubre
            november novembre noviembre
            december dezember dez décembre decembre déc diciembre dic
            monday montag lundi lunes
            tuesday dienstag mardi martes
            wednesday mittwoch mercredi miércoles miercoles
            thursday donnerstag jeudi jueves
            friday freitag vendredi viernes
            saturday samstag sonnabend samedi sábado sabado
            sunday sonntag dimanche domingo
            days tag tagen tage jour jours día días dia dias
            weeks woche wochen semaine semaines semana semanas
            months monat monate monaten mois mes meses
            1 einem einer ein un une una
            2 zwei zwo deux dos
            3 drei trois tres
            4 vier quatre cuatro
            5 fünf fuenf cinq cinco
            6 sechs six seis
            """);

    private static final String MONTH = among("january february march april may june july august september october "
            + "november december jan feb mar apr jun jul aug sep sept oct nov dec");
    private static final String GERMAN_DAY =
            "(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";
    private static final String ROMANCE_DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo";
    private static final String COUNT = "(\\d{1,2}|(?i:einem|einer|un|une|una|zwei|zwo|drei|vier|fünf|fuenf|sechs"
            + "|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|seis))";
    private static final String UNIT =
            "((?i:tag(?:en|e)?|wochen?|monat(?:en|e)?|jours?|semaines?|mois|d[íi]as?|semanas?|mes(?:es)?))";

    private static final List<Rule> RULES = List.of(
            rule("(\\d{4})年(\\d{1,2})月(\\d{1,2})日", "$1-$2-$3"),
            rule("(\\d{1,2})-(" + MONTH + ")-(\\d{4})", "$1 $2 $3"),
            rule("(\\d{1,2})(?:\\.|er|º)?\\s*(?:de\\s+)?(" + MONTH + ")(?:\\s+(?:de\\s+)?(\\d{4}))?", "$1 $2 $3"),
            rule("(?i:vor)\\s+" + COUNT + "\\s+" + UNIT, "$1 $2 ago"),
            rule("(?i:il y a)\\s+" + COUNT + "\\s+" + UNIT, "$1 $2 ago"),
            rule("(?i:hace)\\s+" + COUNT + "\\s+" + UNIT, "$1 $2 ago"),
            rule("(?i:in|dans|en)\\s+" + COUNT + "\\s+" + UNIT, "in $1 $2"),
            rule("(?i:ende (?:der|dieser) woche)|fin de (?:la )?(?:semaine|semana)", "end of week"),
            rule("(?i:ende (?:nächster|der nächsten) woche)", "end of next week"),
            rule("(?i:ende (?:des|dieses) monats)|(?i:monatsende)|fin (?:du|de) mois|fin de mes", "end of month"),
            rule("(?i:ende (?:nächsten|des nächsten) monats)", "end of next month"),
            rule("(?i:ende des jahres|jahresende)|fin de l['’]année|fin de año", "end of year"),
            rule("(?i:letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?)\\s+(" + GERMAN_DAY + ")", "last $1"),
            rule("(?i:nächste[nrs]?|naechste[nrs]?)\\s+(" + GERMAN_DAY + ")", "next $1"),
            rule("(?i:kommende[nrs]?)\\s+(" + GERMAN_DAY + ")", "coming $1"),
            rule("(?i:diese[nrs]?)\\s+(" + GERMAN_DAY + ")", "this $1"),
            rule("(?i:letzte|vergangene|vorige) (?i:woche)|la semaine dernière|la semana pasada", "last week"),
            rule("(?i:nächste|naechste|kommende) (?i:woche)|la semaine prochaine", "next week"),
            rule("la (?:próxima|proxima) semana|la semana (?:que viene|próxima|proxima)", "next week"),
            rule("(?i:letzten|vergangenen|vorigen) (?i:monat)|le mois dernier|el mes pasado", "last month"),
            rule(
                    "(?i:nächsten|naechsten|kommenden) (?i:monat)|le mois prochain|el (?:próximo|proximo) mes",
                    "next month"),
            rule("(" + ROMANCE_DAY + ")\\s+(?:dernier|passé|pasado)", "last $1"),
            rule("(" + ROMANCE_DAY + ")\\s+(?:prochain|próximo|proximo|que viene)", "next $1"),
            rule("(?:el )?(?:próximo|proximo)\\s+(" + ROMANCE_DAY + ")", "next $1"),
            rule("(?i:heute (?:morgen|früh|vormittag))|ce matin|esta mañana", "this morning"),
            rule("(?i:heute (?:abend|nachmittag))|cet après-midi|ce soir|esta tarde", "this evening"),
            rule("(?i:gestern (?:abend|nachmittag))|hier soir", "yesterday evening"),
            rule("(?i:gestern (?:morgen|früh))|hier matin", "yesterday morning"),
            rule("(?i:morgen (?:früh|vormittag))|demain matin", "tomorrow morning"),
            rule("(?i:übermorgen|uebermorgen)|après-demain|pasado mañana", "day after tomorrow"),
            rule("(?i:vorgestern)|avant-hier|anteayer|antier", "day before yesterday"),
            rule("(?i:heute)|aujourd['’]hui|hoy", "today"),
            rule("(?i:gestern)|hier|ayer", "yesterday"),
            rule("(?<!(?i:guten ))(?i:morgen)|demain|(?<!la )mañana", "tomorrow"),
            rule("(" + GERMAN_DAY + "|" + ROMANCE_DAY + ")", "$1"));

    private DayTongues() {}

    /** Turns words into English; the words in its template stand for what was found, word by word. */
    private record Rule(Pattern pattern, String template) {

        String english(MatchResult found) {
            String english = template;
            for (int group = found.groupCount(); group > 0; group--) {
                String word = found.group(group) == null ? "" : found.group(group);
                english = english.replace("$" + group, WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
            return english.strip();
        }
    }

    /** The sentence with its days in English. */
    static Translated english(String sentence) {
        Translated translated = Translated.none(sentence);
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(translated.text());
            translated = translated.replaced(found.results().toList(), rule::english);
        }
        return translated;
    }

    private static Rule rule(String pattern, String template) {
        return new Rule(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])"), template);
    }

    private static String among(String english) {
        List<String> months = Arrays.asList(english.split(" ", -1));
        return "(?i:"
                + Stream.concat(
                                months.stream(),
                                WORDS.entrySet().stream()
                                        .filter(word -> months.contains(word.getValue()))
                                        .map(Map.Entry::getKey))
                        .sorted((one, other) -> other.length() - one.length())
                        .collect(Collectors.joining("|"))
                + ")";
    }

    private static Map<String, String> words(String lines) {
        Map<String, String> english = new TreeMap<>();
        lines.lines()
                .map(line -> line.split(" ", -1))
                .forEach(line -> Arrays.stream(line).skip(1).forEach(word -> english.put(word, line[0])));
        return Map.copyOf(english);
    }
}
