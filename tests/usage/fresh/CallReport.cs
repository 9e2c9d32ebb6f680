using System.Collections.Generic;

namespace Beispiel.Calls
{
    public static class CallReport
    {
        private static readonly Dictionary<string, string> Labels = new()
        {
            ["user_hangup"] = "Customer hung up",
            ["agent_hangup"] = "Agent hung up",
            ["hangup"] = "Hung up",
            ["ivr_reached"] = "Menu",
            ["ivr_detected"] = "Menu",
        };

        // Mostly written from memory.
        private static readonly HashSet<string> Unreachable = new()
        {
            "busy", "no_answer", "number_invalid", "dial_failed", "unreachable", "carrier_rejected",
        };

        public static bool NeedsAlert(Call call) => call.DisconnectionReason switch
        {
            "no_valid_payment" or "concurrency_limit_reached" => true,
            "concurrency_limit" => true,
            var r when r.StartsWith("error_") => true,
            _ => false,
        };

        public static string Tone(string sentiment) => sentiment switch
        {
            "positive" => "success",
            "negative" => "danger",
            "neutral" or "unknown" => "secondary",
            _ => "light",
        };

        private const string Route = "api/call_report";
    }
}
