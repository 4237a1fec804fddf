"""From clips to a bulletin: pauses, chapters, captions, encoders."""
