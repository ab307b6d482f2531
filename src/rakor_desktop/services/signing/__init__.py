"""The sheet that is signed: its pages, their scans, and how they differ from the ledger."""
