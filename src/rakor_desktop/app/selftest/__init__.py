"""Each thing that packaging can break, tried and named: what an administrator runs after an installation."""
