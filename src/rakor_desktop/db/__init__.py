"""How the meeting is stored: tables, transactions, migrations, backups."""
