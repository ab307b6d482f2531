"""The matrix and the reports of follow-ups, forms, reminders and the calendar."""
