"""Owners' names become pseudonyms: equal for the same owner within a study, meaningless outside it."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Sequence

import pandas as pd

from ..errors import InputError
from ..progress import Progress, each, unobserved
from .owner_names import fold, names_of

SALT_BYTES = 16
KEY_BYTES = 10  # 80 bits, 16 letters: a million owners share no pseudonym by chance
LETTERS_A_GROUP = 4


def fresh_salt() -> str:
    """A random salt; keep it for as long as pseudonyms of several runs are to agree, and nowhere near the results."""
    return secrets.token_hex(SALT_BYTES)


def owner_keys(names: Sequence[str | None], salt: str, progress: Progress = unobserved) -> pd.Series:
    """Pseudonyms of owners such as ``k7ma-2fqx-w3ab-5tzc``, a row a name; None where a name is missing or blank.

    Names that differ only in case, blanks or the spelling of umlauts (``Müller``, ``MUELLER``) share a pseudonym. Who
    knows the ``salt`` can test whether a guessed name is behind a pseudonym; without it nobody can. Raises
    ``InputError`` for an empty salt, which would protect nobody.

    Source: BLAKE2b as a keyed hash, RFC 7693.
    """
    if not salt.strip():
        raise InputError("The salt of the owners' pseudonyms is empty; give a word nobody guesses, or leave it random.")
    secret = hashlib.blake2b(salt.encode(), digest_size=hashlib.blake2b.MAX_KEY_SIZE).digest()
    given = names_of(names)
    distinct = given.unique()
    keys = {name: _key(name, secret) for name in each(distinct, len(distinct), progress, every=5000)}
    return pd.Series([keys[name] for name in given], dtype=object, name="owner_key")


def _key(name: str, secret: bytes) -> str | None:
    folded = fold(name)
    if not folded:
        return None
    digest = hashlib.blake2b(folded.encode(), key=secret, digest_size=KEY_BYTES).digest()
    letters = base64.b32encode(digest).decode().lower()
    return "-".join(letters[start : start + LETTERS_A_GROUP] for start in range(0, len(letters), LETTERS_A_GROUP))
