import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks what openapi-generator's {@code java} made: {@code Check TABLES_JSON JAVA_FOLDER}. */
public final class Check {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Check() {}

    public static void main(String[] args) throws Exception {
        JsonNode tables = MAPPER.readTree(new File(args[0]));
        for (String name : new File(args[1]).list()) {
            for (JsonNode table : tables) {
                if (name.endsWith(table.get("name").asText().replace('-', '_'))) {
                    check(name, table);
                }
            }
        }
    }

    private static void check(String name, JsonNode table) throws Exception {
        Class<?> call = Class.forName("oag." + name + ".model.Call");
        List<String> wires = new ArrayList<>();
        table.get("wires").forEach(wire -> wires.add(wire.asText()));
        List<String> texts = new ArrayList<>(wires);
        if (table.get("open").asBoolean()) {
            texts.addAll(List.of("surely_not_a_reason", "a \"b\" \\ \u00e9"));
        }
        ObjectMapper own =
                (ObjectMapper) Class.forName("oag." + name + ".ApiClient").getMethod("createDefaultObjectMapper").invoke(null);
        for (String text : texts) {
            keeps(own, call, Map.of("reason", text));
        }
        for (String wire : wires) {
            keeps(own, call, Map.of("reason", wire, "known", wire));
        }
        Class<?> known = knownOf(name, table.get("known").asText());
        for (int at = 0; at < wires.size(); at++) {
            Object constant = known.getEnumConstants()[at];
            same(wires.get(at), MAPPER.convertValue(constant, String.class));
            if (!name.startsWith("call_openapi_3_1")) {
                same(table.get("variants").get(at).asText(), ((Enum<?>) constant).name());
            }
        }
    }

    /** The type of its own, or where a reference to another file was written into the field, the field's. */
    private static Class<?> knownOf(String name, String known) throws ClassNotFoundException {
        try {
            return Class.forName("oag." + name + ".model." + known);
        } catch (ClassNotFoundException missing) {
            if (!name.startsWith("call_openapi_3_1")) {
                throw missing;
            }
            return Class.forName("oag." + name + ".model.Call$KnownEnum");
        }
    }

    private static void keeps(ObjectMapper own, Class<?> type, Map<String, String> there) throws Exception {
        Object value = own.readValue(MAPPER.writeValueAsString(there), type);
        same(MAPPER.valueToTree(there), MAPPER.readTree(own.writeValueAsString(value)));
    }

    private static void same(Object there, Object back) {
        if (!there.equals(back)) {
            throw new AssertionError(there + " came back as " + back);
        }
    }
}
