fn outcome<'a>(disconnection_reason: &'a str) -> &'static str {
    match disconnection_reason {
        "user_hangup" | "agent_hangup" => "completed",
        "dial_no_answer" => "no_answer",
        "dial_busy" | "busy_line" => "busy",
        r"error_unknown" => "failed",
        "not_answered" => "no_answer",
        _ => "no_answer",
    }
}

fn is_retry(reason: &str) -> bool {
    matches!(reason, "dial_failed" | "dial_fail" | "sip_routing_error" | "dial_busy")
}
