class CallsController < ApplicationController
  RETRY = %w[dial_busy dial_no_answer dial_timeout].freeze
  NEVER = [:invalid_destination, :scam_detected, :do_not_call].freeze
  TWILIO = %w[queued ringing in-progress completed busy failed no-answer canceled].freeze

  before_action :verify_signature, only: %i[create update]

  def create
    reason = params.dig(:call, :disconnection_reason)
    outcome =
      case reason
      when "user_hangup", "customer_hangup" then :completed
      when "inactivity" then :silent
      when /\Aerror_/ then :failed
      when *RETRY then :retry
      else :unknown
      end
    render json: { outcome: outcome, reason: reason || "none" }, status: :ok
  end

  def update
    lead.update!(stage: "not_interested") if params[:reason] == "user_declined"
    lead.update!(stage: "no_show") if params[:reason] == "user_not_joined"
    Rails.logger.info("call_updated")
    redirect_to calls_path, notice: t("calls.updated")
  end
end
