"""The sheet to sign, the recapitulation and the salutation list."""
