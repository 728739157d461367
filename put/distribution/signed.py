"""Documents that are signed with Ed25519, so that it does not matter where they were fetched from.

A document is a JSON object: ``signed`` is a text, itself JSON, and ``signature`` is the signature of its UTF-8 bytes.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from put.errors import PutError

__all__ = ["DistributionError", "new_key", "read_signed", "sign"]


class DistributionError(PutError):
    """What was fetched, or was to be, cannot be had or cannot be trusted."""


def read_signed(document: bytes, public_key: str) -> Any:
    """Return what a document says, once its signature is proved.

    Args:
        document: its bytes.
        public_key: base64.

    Raises:
        DistributionError: it is damaged, or was not signed with this key.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not public_key:
        raise DistributionError(
            "This build of PUT Desktop holds no key to check signatures with.", "Give one with --key."
        )
    try:
        outer = json.loads(document)
        text, signature = str(outer["signed"]), base64.b64decode(outer["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key)).verify(signature, text.encode())
        return json.loads(text)
    except InvalidSignature as error:
        raise DistributionError(
            "The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.",
            "Nothing was installed. Try again later, and report it if that does not help.",
        ) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DistributionError(
            "What was fetched is not a signed document.", "Check the address.", repr(error)
        ) from error


def sign(content: Any, private_key: str) -> bytes:
    """Return a document that :func:`read_signed` accepts.

    Args:
        content: what JSON can hold.
        private_key: base64, 32 bytes.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = json.dumps(content, indent=1, sort_keys=True)
    signature = Ed25519PrivateKey.from_private_bytes(base64.b64decode(private_key)).sign(text.encode())
    return json.dumps({"signed": text, "signature": base64.b64encode(signature).decode()}, indent=1).encode()


def new_key() -> tuple[str, str]:
    """Return a new private key and its public key, base64."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    raw = private.private_bytes_raw(), private.public_key().public_bytes_raw()
    return base64.b64encode(raw[0]).decode(), base64.b64encode(raw[1]).decode()
