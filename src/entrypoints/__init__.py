"""Where Custories is started from: settings, wiring, and the command line."""
