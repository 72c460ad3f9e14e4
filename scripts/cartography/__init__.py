"""How each layer is drawn: palette, symbols, and one function per layer that returns its renderer and labels."""
