"""Words by which the layout of a page shows speech that has no marks, and who signs it."""

# "Her post on the site read:" - what follows without marks is their words.
INTRODUCING_VERBS = frozenset(
    {"added", "adding", "adds", "began", "commented", "continued", "continues", "explained"}
    | {"explains", "noted", "posted", "posting", "posts", "read", "reading", "reads", "replied"}
    | {"responded", "said", "say", "saying", "says", "stated", "states", "texted", "tweeted"}
    | {"tweets", "wrote", "write", "writes", "writing"}
)
# How what follows the verb begins: "wrote on her page:", "told the paper:".
INTRODUCING_PLACES = frozenset(
    {"afterwards", "as", "at", "by", "following", "from", "in", "later", "on", "online", "only"}
    | {"simply", "that", "the", "this", "to", "today", "via", "yesterday"}
)
INTRODUCING_NOUNS = frozenset(
    {"comment", "full", "letter", "message", "post", "response", "statement", "thread", "tweet"}
)

# Words a person uses of themselves; a statement's second paragraph has them. "me" is missing:
# it is a common word of other languages.
FIRST_PERSON = frozenset(
    {"I", "I'd", "I'll", "I'm", "I've", "mine", "my", "myself", "our", "ours", "ourselves", "us"}
    | {"we", "we'd", "we'll", "we're", "we've"}
)
SECOND_PERSON = frozenset(
    {"you", "you'd", "you'll", "you're", "you've", "your", "yours", "yourself", "yourselves"}
)

# How letters begin and end.
SALUTATIONS = ("dear ", "sir,", "sir:", "sir -", "sir –", "madam,", "to whom it may concern")
VALEDICTIONS = (
    "yours sincerely",
    "yours faithfully",
    "yours truly",
    "yours,",
    "sincerely",
    "kind regards",
    "best wishes",
    "best regards",
    "warm regards",
    "with love",
    "respectfully",
)

# Labels of an interview's two sides that are no names.
