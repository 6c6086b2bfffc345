"""Words for people: labels, sentences and their translations, and the language in force."""
