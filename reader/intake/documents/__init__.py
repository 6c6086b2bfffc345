"""Documents of office programs, saved web pages and books → readable text and facts."""
