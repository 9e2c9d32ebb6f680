package example;

import java.util.Map;
import java.util.Set;

/** Maps {@code "no_answer"}; documentation does not count. */
final class CallMapper {
    enum End {
        USER_HANGUP("user_hangup", "Customer hung up"),
        AGENT_HANGUP("agent_hangup", "We hung up"),
        DIAL_BUSY("dial_busy", "busy"),
        CALL_DECLINED("call_declined", "declined");

        End(String wire, String label) {}
    }

    private static final Set<String> RETRY = Set.of("dial_busy", "dial_failed", "busy");

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("dial_no_answer", "no_answer"),
            Map.entry("voicemail_reached", "voicemail"),
            Map.entry("ivr_reached", "machine"),
            Map.entry("invalid_number", "invalid_destination_number"));

    String outcome(String reason) {
        if ("user_declined".equals(reason) || reason.equals("agent_hangup") || "user_rejected".equals(reason)) {
            return "declined";
        }
        return switch (reason) {
            case "telephony_provider_unavailable", "telephony_provider_permission_denied" -> "carrier";
            case "sip_routing_error" -> "carrier";
            case "sip_error" -> "carrier";
            default -> OUTCOMES.getOrDefault(reason, "no_answer");
        };
    }
}
