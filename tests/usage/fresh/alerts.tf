locals {
  environment = "production"

  paging_reasons = [
    "no_valid_payment",
    "telephony_provider_unavailable",
    "telephony_provider_permission_denied",
    "telephony_provider_timeout",
  ]

  severity_by_reason = {
    "error_retell"  = "critical"
    "error_asr"     = "warning"
    "error_tts"     = "warning"
    error_unknown   = "warning"
  }
}

resource "aws_cloudwatch_metric_alarm" "calls" {
  for_each            = toset(local.paging_reasons)
  alarm_name          = "calls-${each.key}"
  comparison_operator = "GreaterThanThreshold"
  metric_name         = "call_disconnected"
  namespace           = "Beispiel/Calls"
  statistic           = "Sum"
  treat_missing_data  = "notBreaching"
  dimensions          = { disconnection_reason = each.key, region = "eu_central_1" }
}

resource "aws_sqs_queue" "dead" {
  name = "calls_dead_letter"
}
