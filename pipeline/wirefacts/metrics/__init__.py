"""How right is right: measures over plain values. Standard library only."""
