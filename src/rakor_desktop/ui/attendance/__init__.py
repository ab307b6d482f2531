"""The desk: who came, in person or represented, who does not come, and taking it back."""
