"""The spoken form: written text as a newsreader would say it."""
