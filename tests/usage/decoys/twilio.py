TWILIO_STATUSES = {"queued", "ringing", "in-progress", "canceled", "completed", "failed", "busy", "no-answer"}


def is_retry(status, reason):
    return status in ("busy", "no-answer") or reason == "no_answer" or reason == "call_transfer"
