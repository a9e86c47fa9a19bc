package io.bundlecast.cli;

import java.math.BigDecimal;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of the command line, such as {@code 20000}, {@code 20,000} or {@code 1e6}. */
final class WholeNumber implements ITypeConverter<Long> {

    private static final int MOST_LETTERS = 30;

    @Override
    public Long convert(String text) {
        String digits = text.matches("-?[0-9]{1,3}(,[0-9]{3})+") ? text.replace(",", "") : text;
        try {
            if (text.length() <= MOST_LETTERS) {
                return new BigDecimal(digits).longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new TypeConversionException(words(text));
        }
        throw new TypeConversionException(words(text));
    }

    private static String words(String text) {
        return "'" + text + "' is not a whole number";
    }

    /** The number, refused unless it lies between the two. */
    static int between(long least, long most, String option, long number, CommandSpec command) {
        if (number < least || number > most) {
            throw new ParameterException(
                    command.commandLine(),
                    String.format(
                            Locale.ROOT, "%s must be between %d and %,d but was %,d", option, least, most, number));
        }
        return (int) number;
    }
}
