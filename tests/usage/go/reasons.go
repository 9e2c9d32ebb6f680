package calls

type DisconnectionReason string

const (
	ReasonUserHangup     DisconnectionReason = "user_hangup"
	ReasonDialBusy       DisconnectionReason = "dial_busy"
	ReasonNoAnswer       DisconnectionReason = "no_answer"
	ReasonVoicemail      DisconnectionReason = "voicemail"
)

/* "agent_transfer" in a comment */
var retryable = map[DisconnectionReason]bool{
	"dial_busy":      true,
	"dial_no_answer": true,
	"dial_failled":   true,
}

func Outcome(c Call) string {
	switch c.DisconnectionReason {
	case "user_hangup", "agent_hangup":
		return "answered"
	case "error_twilio":
		return "failed"
	case `marked_as_spam`:
		return "spam"
	}
	return "no_answer"
}
