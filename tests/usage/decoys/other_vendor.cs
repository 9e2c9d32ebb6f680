// Another vendor's list, which shares four names with the table.
public static class EndExtensions
{
    public static End? Parse(string value) => value switch
    {
        "agent_error" => End.AgentError,
        "agent_hangup" => End.AgentHangup,
        "api_closed" => End.ApiClosed,
        "client_hangup" => End.ClientHangup,
        "client_inactivity" => End.ClientInactivity,
        "concurrency_limit" => End.ConcurrencyLimit,
        "dial_busy" => End.DialBusy,
        "dial_failed" => End.DialFailed,
        "dial_no_answer" => End.DialNoAnswer,
        "dial_timeout" => End.DialTimeout,
        "max_duration" => End.MaxDuration,
        "voicemail_detected" => End.VoicemailDetected,
        _ => null,
    };
}
