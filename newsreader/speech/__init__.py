"""From a script to sound: casting, spoken form, synthesizers."""
