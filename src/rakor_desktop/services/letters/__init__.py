"""The invitation letter from draft to issue, who got which, and its codes for the door."""
