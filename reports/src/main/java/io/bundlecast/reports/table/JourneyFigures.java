package io.bundlecast.reports.table;

import io.bundlecast.reports.exhibit.JourneyLens;
import io.bundlecast.reports.exhibit.JourneyPrices;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.table.Figure.Row;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The figures of a journey: what each sequence is worth under each contract against staying as today, and how far it comes each year. */
final class JourneyFigures {

    private JourneyFigures() {}

    /** None in a run without a journey. */
    static List<Figure> of(Lens lens) {
        List<Figure> figures = new ArrayList<>();
        JourneyLens at = lens.years();
        if (at == null || !lens.isJourney()) {
            return figures;
        }
        JourneyResult years = at.years();
        for (int course : at.sequences()) {
            String id = years.shape().courses().get(course).id();
            for (int contract = 0; contract < years.shape().contracts().size(); contract++) {
                String contractId = years.shape().contracts().get(contract).id();
                Summary value = at.presentValue(contract, course);
                Row worth = new Row(figures, contractId, id, "presentValue");
                worth.common(value);
                worth.add("chanceBelowZero", value.probabilityBelow(0));
                if (years.shape().measures().contains(CourseMeasure.PRICE_GAIN)) {
                    new Row(figures, contractId, id, "presentValueWithoutPrice")
                            .common(JourneyPrices.of(lens).without(contract, course));
                }
                new Row(figures, contractId, id, "lowestCash")
                        .common(Summary.of(JourneyCash.trough(at.cash().cumulative(contract, course))));
            }
            if (years.shape().measures().contains(CourseMeasure.ANTITRUST_ACTIONS)) {
                new Row(figures, "", id, "antitrustAction")
                        .add("chance", JourneyPrices.of(lens).actions(course));
            }
            for (int year = 1; year <= years.years(); year++) {
                new Row(figures, "", id, "integrationIndex.year" + year)
                        .common(Summary.of(years.column(CourseMeasure.INDEX, course, year)));
            }
        }
        return figures;
    }
}
