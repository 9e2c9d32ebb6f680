package sip

var phrases = map[string]string{
	"busy_here":               "486",
	"temporarily_unavailable": "480",
	"call_transfer":           "refer",
	"request_terminated":      "487",
	"decline":                 "603",
	"invalid_destination":     "404",
}
