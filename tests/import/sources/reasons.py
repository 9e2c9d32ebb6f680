from enum import Enum, StrEnum, IntEnum, auto
from typing import Literal

EndReason = Literal[
    "user_hangup",  # the user hung up
    # the agent did
    "agent_hangup",
]


class Channel(str, Enum):
    """How a call is made."""

    WEB = "web"  # from a page
    PHONE = "phone"
    """From a telephone."""

    def label(self) -> str:
        return {"web": "Web", "phone": "Phone"}[self]


class Level(StrEnum):
    LOW = auto()
    HIGH = auto()


class Bit(IntEnum):
    OFF = 0
    ON = 1


LABELS = {"user_hangup": "The user hung up.", 'it\'s': 'A quote.'}
