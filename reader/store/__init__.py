"""The project file: schema, migrations, rows, history, opening and backups; SQLite lives here."""
