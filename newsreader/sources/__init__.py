"""Where pages come from: files, standard input, addresses and feeds."""
