"""From an article to a script: what is quoted, and who says it."""
