def test_busy(client):
    body = {"event": "call_ended", "call": {"call_status": "ended", "disconnection_reason": "busy"}}
    assert client.post("/hook", json=body).json() == {"outcome": "busy"}


def test_hangup(client):
    body = {"event": "call_ended", "call": {"call_status": "ended", "disconnection_reason": "user_hangup"}}
    assert client.post("/hook", json=body).json() == {"outcome": "reached"}
