"""Turns a call into a task. A docstring may say 'no_answer' or dial_busy."""
from enum import Enum


class DisconnectionReason(str, Enum):
    USER_HANGUP = "user_hangup"
    AGENT_HANGUP = "agent_hangup"
    DIAL_BUSY = "dial_busy"
    DIAL_NO_ANSWER = "dial_no_answer"
    INVALID_NUMBER = "invalid_number"  # never on the wire


class Outcome(str, Enum):
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"


RETRY = {"dial_busy", "dial_failed", "dial_no_answer"}

OUTCOMES = {
    "user_hangup": Outcome.REACHED,
    "voicemail_reached": "voicemail",
    "dial_no_answer": "no_answer",
    "dial_busy": "busy",
}


def outcome(call):
    reason = call.get("disconnection_reason")
    if reason in ("error_llm_websocket_open", "error_llm_websocket_runtime", "error_llm_websocket_closed"):
        logger.warning("dial_no_answer or no_answer for %s", call["id"])
        return "failed"
    match call["disconnection_reason"]:
        case "inactivity" | "max_duration_reached":
            return "timeout"
        case "max_duration":
            return "timeout"
        case "error_asr":
            return "asr"
    if call["disconnection_reason"] == "call_rejected":
        return "rejected"
    return OUTCOMES.get(reason, "completed")
