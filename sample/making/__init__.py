"""Makes the files of the sample council from their text sources."""
