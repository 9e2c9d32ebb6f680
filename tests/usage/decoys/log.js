// user_hangup, agent_hangup, dial_busy, dial_no_answer
console.log('user_hangup or agent_hangup: the call is over');
console.log("dial_busy: try again, dial_no_answer: try tomorrow");
/* call.disconnectionReason = "no_answer" */
notify(`reason was user_declined, not no_answer`);
