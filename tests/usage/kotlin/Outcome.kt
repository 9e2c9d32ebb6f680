fun outcome(disconnectionReason: String) = when (disconnectionReason) {
    "user_hangup", "agent_hangup" -> "completed"
    "call_transfer" -> "transferred"
    "transfer_call" -> "transferred"
    "dial_busy" -> "busy"
    else -> "no_answer"
}

val retry = setOf("dial_busy", "dial_no_answer", "dial_noanswer")
val codes = mapOf("dial_failed" to "failed", "dial_busy" to "busy", "no_answer" to "no_answer")
