def follow_up(call):
    reason = call.get("disconnection_reason", "unknown")
    return outcome(reason)


def colour(reason):
    if reason == "no_answer":
        return "grey"
    return {"busy": "amber", "voicemail": "blue"}.get(reason)
