package dev.winnow.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The constants of an enum as words of a command line. Case does not matter, nor whether parts are joined by hyphens or
 * underscores.
 *
 * @param joint stands between the parts of a word where words are listed
 */
record Words<E extends Enum<E>>(List<E> constants, char joint) implements ITypeConverter<E>, Iterable<String> {

    static <E extends Enum<E>> Words<E> of(Class<E> type, char joint) {
        return new Words<>(Arrays.asList(type.getEnumConstants()), joint);
    }

    @Override
    public E convert(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + Names.visible(word) + "' is none of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', joint))
                .iterator();
    }
}
