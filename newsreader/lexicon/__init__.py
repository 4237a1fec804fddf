"""Tables of words; no code that decides anything."""
