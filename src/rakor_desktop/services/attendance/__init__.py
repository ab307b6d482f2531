"""The ledger of attendance and the door."""
