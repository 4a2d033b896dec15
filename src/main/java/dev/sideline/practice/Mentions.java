package dev.sideline.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type, as Slack sends it to apps: {@code & < >} escaped, {@code @name} as {@code <@U…|name>}. */
final class Mentions {
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final Pattern pattern;

    Mentions(List<Member> members) {
        for (Member member : members) {
            byName.put(member.name().toLowerCase(Locale.ROOT), member);
            byName.putIfAbsent(member.realName().toLowerCase(Locale.ROOT), member);
        }
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed());
        String any = String.join("|", names.stream().map(Pattern::quote).toList());
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}.])@(" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String escape(String typed) {
        String safe = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return pattern.matcher(safe).replaceAll(hit -> Matcher.quoteReplacement(mention(hit.group(1))));
    }

    private String mention(String name) {
        Member member = byName.get(name.toLowerCase(Locale.ROOT));
        return member == null ? "@" + name : "<@" + member.id() + "|" + member.name() + ">";
    }
}
