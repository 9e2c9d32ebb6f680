# no_answer and "busy" in a comment
class CallJob
  RETRY = %w[dial_busy dial_failed no_answer].freeze
  FINAL = %i[invalid_destination scam_detected user_declined].freeze

  LABELS = {
    user_hangup: "Hung up",
    agent_hangup: "We hung up",
    "dial_no_answer" => "no_answer",
    :agent_transfer => "Handed over"
  }

  def perform(call)
    case call.disconnection_reason
    when "inactivity", "registered_call_timeout" then :timeout
    when "call_timeout" then :timeout
    when "error_unknown" then :failed
    else :no_answer
    end
  end
end
