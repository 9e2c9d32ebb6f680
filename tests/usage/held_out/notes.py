def outcome(data):
    disconnection_reason = data["call"].get("disconnection_reason", "")
    reason = (disconnection_reason or "").lower()
    again = {
        "dial_no_answer",
        "dial_busy",
        "dial_failed",
        "voicemail_reached",
        "machine_detected",
    }
    if reason in again:
        return {"status": "follow_up", "kind": "no_answer"}
    if disconnection_reason.startswith("error_"):
        return {"status": "failed"}
    assert data["call"]["disconnection_reason"] != "user_hung_up"
    return {"status": "done"}
