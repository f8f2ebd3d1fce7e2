"""What stages read and write on a spaCy Doc: frozen views, kept in span groups, so that they survive `DocBin`."""
