package de.beispiel.calls

import android.util.Log

private const val TAG = "CallFollowUp"

enum class NextStep(val key: String) { REDIAL("redial"), CLOSE("close"), REVIEW("review"), IGNORE("ignore") }

object FollowUp {
    private val steps = mapOf(
        "user_hangup" to NextStep.CLOSE,
        "agent_hangup" to NextStep.CLOSE,
        "dial_busy" to NextStep.REDIAL,
        "no_answer" to NextStep.REDIAL,
        "voicemail_reached" to NextStep.REDIAL,
        "invalid_number" to NextStep.REVIEW,
    )

    private val labels: Map<String, Int> = hashMapOf(
        "inactivity" to R.string.end_inactivity,
        "max_duration_reached" to R.string.end_max_duration,
        "max_duration" to R.string.end_max_duration,
    )

    // What the phone itself says; not Retell's.
    private val telecom = mapOf(
        "busy" to NextStep.REDIAL,
        "no_answer" to NextStep.REDIAL,
        "rejected" to NextStep.CLOSE,
    )

    fun step(call: RetellCall): NextStep {
        Log.d(TAG, "disconnected: ${call.disconnectionReason}")
        return steps[call.disconnectionReason] ?: NextStep.REVIEW
    }

    fun isFinal(reason: String) = reason in listOf("scam_detected", "no_valid_payment", "blocked_number")

    fun track(call: RetellCall) = analytics.log("call_ended", mapOf("status" to call.status, "reason" to "other"))
}
