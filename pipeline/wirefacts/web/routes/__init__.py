"""What can be asked for, a file for each of the service's parts."""
