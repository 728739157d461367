"""How much of memory a translation may take: the generator on its device, and pictures on their way."""
