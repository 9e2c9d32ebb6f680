import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What the checks of all tables print with; see tests/src/answers.rs. */
final class Harness {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private Harness() {}

    /** Runs the checks of the tables with these packages. */
    public static void main(String[] packages) throws ReflectiveOperationException {
        for (String name : packages) {
            Class.forName("Check" + name).getDeclaredMethod("run").invoke(null);
        }
        OUT.flush();
    }

    static List<String> vectors(String table) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("vectors", table + ".txt"))) {
            texts.add(new String(HexFormat.of().parseHex(line.split("\t")[0]), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** Something that can be asked for a text in a language. */
    interface Asked {
        Optional<String> ask(String reason, String column, String tag);
    }

    /** Asks each question about a text in a language, and prints the answers. */
    static void ask(String table, Asked asked) throws IOException, ReflectiveOperationException {
        for (String line : Files.readAllLines(Path.of("vectors", table + ".languages.txt"))) {
            String[] fields = line.split("\t");
            String reason = new String(HexFormat.of().parseHex(fields[0]), StandardCharsets.UTF_8);
            String tag = new String(HexFormat.of().parseHex(fields[2]), StandardCharsets.UTF_8);
            say("text", fields[0], fields[1], fields[2], shown(asked.ask(reason, fields[1], tag)));
        }
    }

    static void say(String... fields) {
        OUT.print(String.join("\t", fields) + "\n");
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    static void must(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** A value in the form of tests/src/answers.rs. */
    static String shown(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> found) {
            return found.isPresent() ? shown(found.get()) : "-";
        } else if (value instanceof OptionalLong found) {
            return found.isPresent() ? shown(found.getAsLong()) : "-";
        } else if (value instanceof OptionalInt found) {
            return found.isPresent() ? shown(found.getAsInt()) : "-";
        } else if (value instanceof OptionalDouble found) {
            return found.isPresent() ? shown(found.getAsDouble()) : "-";
        } else if (value instanceof String text) {
            return hex(text);
        } else if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            return value.toString();
        } else if (value instanceof Double number) {
            return String.format("%016x", Double.doubleToLongBits(number + 0.0));
        } else if (value instanceof Duration duration) {
            return String.valueOf(Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000_000L), duration.getNano()));
        } else if (value instanceof List<?> items) {
            List<String> shown = new ArrayList<>();
            for (Object item : items) {
                shown.add(shown(item));
            }
            try {
                items.clear();
                must(false, "a list that can be changed");
            } catch (UnsupportedOperationException expected) {
                // As it should be.
            }
            return shown.stream().collect(Collectors.joining(",", "[", "]"));
        }
        return hex((String) value.getClass().getMethod("value").invoke(value));
    }
}
