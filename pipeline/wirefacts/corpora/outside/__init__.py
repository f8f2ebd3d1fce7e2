"""Corpora that other people made. They lie outside the project; a manifest of ours says what each is and may be used for."""
