"""The Workshop panel: a group moves weights, adds and drops sites, and sees at once what that means."""
