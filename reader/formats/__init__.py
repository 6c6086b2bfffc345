"""Other tools' files: one file per format, reading and writing, with repair and loss lists."""
