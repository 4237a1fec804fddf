"""From a bulletin to files: tags, captions, transcripts."""
