"""Stories with their facts marked inline: header, text with `{TAG words}` spans, fact lines. `parsing.read_story` reads one."""
