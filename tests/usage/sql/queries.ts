export const nobody = `SELECT count(*) FROM calls WHERE disconnection_reason IN ('dial_no_answer', 'dial_busy', 'busy')`;
export const silent = "SELECT id FROM calls WHERE disconnection_reason = 'inactivity' AND owner = 'somebody_else'";
