"""Signed paper against the ledger: numbers typed from the pages, differences settled, scans attached."""
