import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import java.util.Map;
import retelldisconnection.DisconnectionReason;

public class Jackson {
    public static void main(String[] args) throws Exception {
        SimpleModule module = new SimpleModule();
        module.addSerializer(DisconnectionReason.class, ToStringSerializer.instance);
        ObjectMapper mapper = new ObjectMapper().registerModule(module);
        List<DisconnectionReason> reasons =
                mapper.readValue("[\"dial_busy\", \"a new one\", \"\"]", new TypeReference<>() {});
        System.out.println(mapper.writeValueAsString(reasons) + (reasons.get(0) == DisconnectionReason.DIAL_BUSY));
        Map<DisconnectionReason, Integer> counts =
                mapper.readValue("{\"dial_busy\": 1, \"a new one\": 2}", new TypeReference<>() {});
        System.out.println(mapper.writeValueAsString(counts) + counts.get(DisconnectionReason.DIAL_BUSY));
    }
}
