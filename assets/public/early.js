// Does nothing but come first: Chromium makes no `chrome` for us where a frame of that name is there already.
