"""Training of the shared encoder and its heads. Besides `encoders` the only floor that uses torch; `config` needs none."""
