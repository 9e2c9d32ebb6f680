using System.Collections.Generic;

public static class Outcomes
{
    private static readonly HashSet<string> Retry = new() { "dial_busy", "dial_no_answer", "dial_failed", "dial_rejected" };

    public static string Of(Call call) => call.DisconnectionReason switch
    {
        "user_hangup" => "completed",
        "agent_hangup" => "completed",
        "telephony_provider_error" => "carrier",
        "ivr_reached" or "voicemail_reached" => "machine",
        "error_retell" => "platform",
        _ => "no_answer",
    };

    public static bool IsAgent(Call call) => call.DisconnectionReason == "agent_hung_up";

    private static readonly string Path = @"C:\calls\";
    private const string Last = "error_no_audio_received";
}
