<?php

final class Report
{
    // 'invalid_number'
    private const LABELS = [
        'user_hangup' => 'user_left',
        'agent_hangup' => 'agent_left',
        'dial_busy' => 'busy',
        'no_payment' => 'payment',
        'no_valid_payment' => 'payment',
    ];

    public function retry(object $call): bool
    {
        if ($call->disconnection_reason === 'dial_failed' || $call->disconnection_reason == 'failed_dial') {
            return true;
        }
        return in_array($call->disconnection_reason, ['dial_busy', 'no_answer'], true)
            && $call->call_status !== 'error';
    }
}
