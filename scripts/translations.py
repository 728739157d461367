"""Bring the translations of the window up to date: collect its texts, and make what Qt loads.

    uv run --extra desktop python scripts/translations.py

``resources/translations/put_LANGUAGE.ts`` keeps what is translated, loses what is gone and gets what is new, marked as
unfinished; ``put_LANGUAGE.qm`` is made of it. The texts are found in the source: ``self.tr("…")`` in a class,
``translate("Context", "…")``, and ``_tr("…")`` where the module has such a function. Names and explanations of options
come from the options themselves, errors and findings from the core, and what cards of built-in models say from their
files. A text with ``%n`` or ``%Ln`` has plural forms,
and ``put_en`` holds those alone.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from card_texts import collect_cards
from error_texts import collect_errors

from put import paths
from put_desktop.core.error_texts import CONTEXT, TEMPLATES
from put_desktop.ui.cards.card_texts import CONTEXT as CARDS
from put_desktop.ui.languages import LANGUAGES

__all__ = ["FOLDER", "FORMS", "collect", "is_plural", "read", "templates"]

SOURCE = Path(__file__).parents[1] / "put_desktop"
FOLDER = paths.resources() / "translations"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh": 1, "ja": 1}
"""Plural forms of each language, as Qt counts them."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@cache
def collect(source: Path = SOURCE) -> list[tuple[str, str]]:
    """Return all texts of the window with their contexts, sorted."""
    found = {pair for file in sorted(source.rglob("*.py")) for pair in _texts(ast.parse(file.read_text("utf-8")))}
    core = {(CONTEXT, text) for text in collect_errors().all()} | {(CARDS, text) for text in collect_cards()}
    return sorted(found | set(_options()) | core)


def _texts(module: ast.Module) -> Iterator[tuple[str, str]]:
    context = _module_context(module)
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, text) for text in _calls(node, "tr"))
        elif isinstance(node, ast.Call) and len(node.args) >= 2:
            first, second = (each.value if isinstance(each, ast.Constant) else None for each in node.args[:2])
            if isinstance(first, str) and isinstance(second, str) and _name(node) in ("translate", "text"):
                yield first, second
    if context:
        yield from ((context, text) for text in _calls(module, "_tr"))


def _module_context(module: ast.Module) -> str:
    """The context of a module's own ``_tr``; empty where it has none."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call) == "translate" and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
    return ""


def _calls(tree: ast.AST, name: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == name and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _options() -> Iterator[tuple[str, str]]:
    from put_desktop.training.draft.setting_list import setting_texts

    return iter(setting_texts())


def templates() -> dict[str, Any]:
    """Return what the core says as the window reads it: whole texts, and the words that fill fields of a template."""
    found = collect_errors()
    words = {
        text: {name: sorted(said) for name, said in sorted(fields.items()) if said}
        for text, fields in sorted(found.words.items())
    }
    return {"texts": sorted(found.texts), "words": {text: fields for text, fields in words.items() if fields}}


def is_plural(text: str) -> bool:
    """Return whether a text counts something."""
    return "%n" in text or "%Ln" in text


def update(language: str, texts: list[tuple[str, str]]) -> tuple[int, int]:
    """Write the file of one language.

    Returns:
        How many texts there are, and how many of them are not translated.
    """
    file = FOLDER / f"put_{language}.ts"
    before = read(file)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    missing = 0
    for context, text in texts:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = text
        known = before.get((context, text), ())
        translation = ET.SubElement(message, "translation")
        if is_plural(text):
            message.set("numerus", "yes")
            known = known if len(known) == FORMS[language] else ("",) * FORMS[language]
            for form in known:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = known[0] if known else ""
        if not known or not all(known):
            translation.set("type", "unfinished")
            missing += 1
    ET.indent(root, "  ")
    file.write_text(HEAD + ET.tostring(root, "unicode") + "\n", encoding="utf-8")
    return len(texts), missing


def read(file: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the translations of a file by context and text, each with all its forms; empty ones are unfinished."""
    if not file.exists():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  a file of this repository
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            plain = message.findtext("translation") or ""
            found[name, message.findtext("source") or ""] = tuple(forms or [plain])
    return found


def release(language: str) -> None:
    """Make the file that Qt loads."""
    source = FOLDER / f"put_{language}.ts"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)  # noqa: S603  Qt's own


def main() -> int:
    """Update all languages and say what is missing."""
    FOLDER.mkdir(exist_ok=True)
    texts = collect()
    (FOLDER / TEMPLATES).write_text(json.dumps(templates(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        wanted = texts if language != "en" else [pair for pair in texts if is_plural(pair[1])]
        count, missing = update(language, wanted)
        release(language)
        sys.stdout.write(f"{language}: {count} texts, {missing} not translated\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
