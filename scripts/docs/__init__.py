"""The user guide: chapters written in docs/guide, the reference of algorithms taken from the provider."""
