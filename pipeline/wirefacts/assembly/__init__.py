"""From annotations to records: who a phrase is, when and where it happened, who vouches for it."""
