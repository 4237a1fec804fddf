"""Words by which a house turns to its readers; each is one sign of several."""

from __future__ import annotations

# What it reaches them by and has for them (patterns).
MEDIA_WORDS: tuple[str, ...] = (
    "app", "apps", "radio", r"\d{2,3}(?:\.\d)? ?fm", "alexa", "channel", "you ?tube", "tik ?tok",
    "instagram", "facebook", "telegram", "bluesky", "social media", "e-?mails?", "free", "listen",
    "live ?streams?", "on the hour", "news ?room", "news ?desk", "studio", "phone", "subscribers?",
    "sign up", "alerts?", "community", "comments?", "readers", "members?", "follow", "join",
    "story", "stories", "news", "watch", "podcast", "episodes?", "magazine", "issue", "programme",
    "messages?", "editions?", "recordings?", "charity",
    "the editor", r"(?<!\w)@\w+", "socials", "buttons?", "accounts?", "profile", "registered",
    "log ?in", "newsagent", "contributions?", "reporting", "journalism", "donations?", "support",
     "dedications", "deal",
)  # fmt: skip

# Verbs that open a request.
_VERBS = """
    add ask become bookmark browse buy call catch chat check choose click come contact dial discover
    donate don't download email enjoy enter explore fancy find follow get give go have hear help
    join keep know learn leave let like listen make message never order phone play press read
    register republish ring save see send share shop sign sponsor stay stream submit subscribe
    support tap tell text try tune turn type unlock upgrade view visit vote
    want watch whatsapp win write
    """
APPEAL_VERBS: frozenset[str] = frozenset(_VERBS.split())
