"""How right the program is, by gold that people made."""
