"""One switch for each vendor, far enough apart."""


def retell(status):
    if status == "dial_busy" or status == "dial_no_answer" or status == "user_hangup":
        return "again"
    return None


STATUSES = {
    "queued": 1,
    "ringing": 2,
    "busy": 3,
    "no_answer": 4,
    "canceled": 5,
}


def vapi(reason):
    return {
        "customer-ended-call": "hangup",
        "customer-busy": "busy",
        "customer-did-not-answer": "no_answer",
        "assistant-ended-call": "hangup",
        "voicemail": "voicemail",
    }.get(reason)
