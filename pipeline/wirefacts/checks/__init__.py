"""What must hold of an extraction before it is handed out. A check answers findings and changes nothing."""
