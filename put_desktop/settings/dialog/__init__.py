"""The preferences: everything that holds for the program and not for a job."""
