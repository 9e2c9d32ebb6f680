package calls

import (
	"errors"
	"net/http"
)

var ErrBusy = errors.New("line_busy")

// retryable holds the reasons after which we dial again.
var retryable = map[string]bool{
	"dial_busy":      true,
	"dial_no_answer": true,
	"dial_failed":    true,
	"call_rejected":  false,
}

func Outcome(call *retell.Call) (string, error) {
	switch call.DisconnectionReason {
	case "user_hangup", "agent_hangup":
		return "completed", nil
	case "call_transfer", "agent_transfer":
		return "transferred", nil
	case "machine_detected", "voicemail_reached":
		return "voicemail", nil
	case "error_llm_websocket_open", "error_llm_websocket_lost_connection", "error_llm_websocket_closed":
		return "", ErrBackend
	}
	if call.Status == "in_progress" || call.Status == "not_started" {
		return "", errors.New("not_ended")
	}
	return "unknown", nil
}

func serve(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Signature") == "" {
		http.Error(w, "missing_signature", http.StatusUnauthorized)
	}
	w.Header().Set("Content-Type", "application/json")
}
