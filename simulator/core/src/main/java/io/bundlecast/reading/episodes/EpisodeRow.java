package io.bundlecast.reading.episodes;

import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.trial.EpisodeRecord;
import io.bundlecast.simulation.trial.YearFigures;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns one row of a file into an episode, or says everything that is wrong with it. */
final class EpisodeRow {

    private static final int CENT_DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 6;
    private static final long HIGHEST_WEIGHT = 100_000_000;
    private static final List<Measure> PARTS = List.of(
            Measure.ANCHOR_PAYMENT,
            Measure.PROFESSIONAL_PAYMENT,
            Measure.POST_ACUTE_PAYMENT,
            Measure.READMISSION_PAYMENT,
            Measure.OTHER_PAYMENT);

    private final List<EpisodeColumn> columns;
    private final int episodeAt;
    private final int typeAt;
    private final int lineAt;
    private final EpisodeTypes types;
    private final int year;
    private final RowProblems problems;
    private final SeenEpisodes seen = new SeenEpisodes();
    private final EpisodeRecord record = new EpisodeRecord();
    /** Dates of the year that some row has, as written; most rows have one of them. */
    private final Set<String> days = new HashSet<>();

    private final boolean statesSpend;
    private final boolean allParts;
    private final boolean statesRevenue;
    private final boolean statesSupplies;

    /** @param year in which every episode must have ended */
    EpisodeRow(EpisodeHeader header, EpisodeTypes types, int year, RowProblems problems) {
        this.columns = header.columns();
        this.episodeAt = columns.indexOf(EpisodeColumn.EPISODE);
        this.typeAt = columns.indexOf(EpisodeColumn.TYPE);
        this.lineAt = columns.indexOf(EpisodeColumn.LINE);
        this.types = types;
        this.year = year;
        this.problems = problems;
        this.statesSpend = header.states(Measure.SPEND);
        this.allParts = PARTS.stream().allMatch(header::states);
        this.statesRevenue = header.states(Measure.READMISSION_REVENUE) && header.states(Measure.READMISSION_PAYMENT);
        this.statesSupplies = header.states(Measure.SUPPLY_COST) && header.states(Measure.INTERNAL_COST);
    }

    /** The episode, or null where the row has a problem. */
    @Nullable
    EpisodeRecord read(List<String> fields, long line) {
        long before = problems.count();
        if (fields.size() != columns.size()) {
            problems.add(
                    line,
                    "The row has " + fields.size() + " fields but the header names " + columns.size() + " columns.",
                    fields.size() > columns.size() ? "A comma inside a field needs quotes around the field." : "");
            return null;
        }
        if (!isText(fields, line)) {
            return null;
        }
        String id = fields.get(episodeAt).strip();
        int cell = types.cell(
                lineAt < 0 ? "" : fields.get(lineAt).strip(), fields.get(typeAt).strip(), line, problems);
        identify(id, line);
        record.start(id, Math.max(0, cell));
        for (int i = 0; i < columns.size(); i++) {
            value(columns.get(i), fields.get(i).strip(), line);
        }
        if (problems.count() == before) {
            together(line);
        }
        return problems.count() == before ? record : null;
    }

    private boolean isText(List<String> fields, long line) {
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c == '\uFFFD') {
                    problems.add(line, "The row holds a character that is not UTF-8.", "Save the file as UTF-8.");
                    return false;
                }
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                    problems.add(line, "The row holds a control character.", "Maybe another file was meant.");
                    return false;
                }
            }
        }
        return true;
    }

    private void identify(String id, long line) {
        if (id.isEmpty()) {
            problems.add(line, "episode has no value.", "Give every episode a name of its own.");
            return;
        }
        int first = seen.firstLine(id, (int) Math.min(line, Integer.MAX_VALUE));
        if (first > 0) {
            problems.add(line, "episode '" + id + "' is already on line " + first + ".", "An episode counts once.");
        }
    }

    private void value(EpisodeColumn column, String text, long line) {
        switch (column.kind()) {
            case TEXT -> {}
            case DATE -> date(text, line);
            case DOLLARS -> number(column, text, CENT_DECIMALS, line);
            case WEIGHT -> number(column, text, WEIGHT_DECIMALS, line);
            case COUNT -> number(column, text, 0, line);
        }
    }

    private void number(EpisodeColumn column, String text, int decimals, long line) {
        long value = DecimalField.parse(text, decimals);
        if (value < 0) {
            String[] rule = String.valueOf(DecimalField.rule(text, decimals)).split("\\|", -1);
            problems.add(line, column.name() + " " + rule[0], rule[1]);
        } else if (column.kind() == EpisodeColumn.Kind.WEIGHT && (value == 0 || value > HIGHEST_WEIGHT)) {
            problems.add(line, column.name() + " is " + text + " but must be above 0 and at most 100.", "");
        } else if (column.measure() == null) {
            price(column, value, text, line);
        } else {
            record.set(column.measure(), value);
        }
    }

    private void price(EpisodeColumn column, long cents, String text, long line) {
        if (cents == 0) {
            problems.add(line, column.name() + " is " + text + " but must be above 0.", "");
        } else if (column.equals(EpisodeColumn.CAP)) {
            record.setCap(cents);
        } else {
            record.setTargetPrice(cents);
        }
    }

    private void date(String text, long line) {
        if (days.contains(text)) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() == year) {
                days.add(text);
            } else {
                problems.add(
                        line,
                        "ended is " + text + " but the scenario settles " + year + ".",
                        "Leave out episodes that ended in other years, or set performanceYear.");
            }
        } catch (DateTimeException e) {
            problems.add(line, "ended is '" + text + "' but must be a date such as " + year + "-03-31.", "");
        }
    }

    /** What the columns say of each other. */
    private void together(long line) {
        long parts = 0;
        for (Measure part : PARTS) {
            parts += record.get(part);
        }
        if (!statesSpend) {
            record.set(Measure.SPEND, parts);
        }
        long spend = record.get(Measure.SPEND);
        if (parts > spend || allParts && parts != spend) {
            problems.add(
                    line,
                    "spend is " + dollars(spend) + " but its parts add up to " + dollars(parts) + ".",
                    "spend is what the payer paid for the whole episode.");
        }
        if (statesRevenue) {
            within(Measure.READMISSION_REVENUE, Measure.READMISSION_PAYMENT, line);
        }
        if (statesSupplies) {
            within(Measure.SUPPLY_COST, Measure.INTERNAL_COST, line);
        }
    }

    private void within(Measure part, Measure whole, long line) {
        if (record.get(part) > record.get(whole)) {
            problems.add(
                    line,
                    YearFigures.word(part) + " is " + dollars(record.get(part)) + " but is a part of "
                            + YearFigures.word(whole) + ", which is " + dollars(record.get(whole)) + ".",
                    "");
        }
    }

    private static String dollars(long cents) {
        return BigDecimal.valueOf(cents, CENT_DECIMALS).toPlainString();
    }
}
