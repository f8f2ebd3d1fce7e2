"""Training of the shared encoder and its heads. The only floor besides `encoders` that uses torch."""
