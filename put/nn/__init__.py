"""Networks: generator, discriminator and feature head."""
