"""A batch as a generator of events: reading, translating and writing overlap."""

from put.translation.batch.run import translate

__all__ = ["translate"]
