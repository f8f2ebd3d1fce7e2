"""The weights that tell votes and shares in numbers that no rule took, learned from marked stories."""
