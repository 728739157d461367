"""Page 7: the generator gets its card and goes into the gallery."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from put.errors import ModelError, PutError
from put.models.card import ModelCard
from put.runs.types import RunEntry
from put_desktop.training.runs.candidates import candidates, proposed
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.all_runs.run_labels import run_title
from put_desktop.training.wizard.finish.card_form import CardForm
from put_desktop.training.wizard.finish.card_preview import CardPreview, jpeg
from put_desktop.training.wizard.finish.image_strip import ImageStrip
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.run.status_text import StatusText
from put_desktop.training.wizard.run.verdict_banner import VerdictBanner
from put_desktop.ui import text, theme

__all__ = ["FinishPage"]


class FinishPage(WizardPage):
    """Name, card and licence of the generator that was chosen; then what can be done with it.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        keep_wanted: arguments of :func:`put.runs.publish.publish_model` as a dict: model_file, name, title,
            description, licence, credits; and before and after, two JPEGs, where another picture was picked.
        translate_wanted: the name of the generator in the gallery; a folder is to be translated with it.
        show_wanted: the name of the generator that is to be shown in the gallery.
    """

    keep_wanted = Signal(dict)
    translate_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Finish"), parent)
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self._entry: RunEntry | None = None
        self._history = RunHistory()
        self._choice: tuple[int, Path] | None = None
        self._picture = 0
        self._kept_as = ""
        self._busy = False
        self._cut: tuple[int, ...] = ()
        self._jpegs = (b"", b"")
        self.which = wrapped("", self.body, flag="muted")
        self.form = CardForm(self.body)
        self.card = CardPreview(self.body)
        self.pictures = ImageStrip(36, self.body)
        self.pictures.setAccessibleName(self.tr("Picture on the card"))
        self.problem = VerdictBanner(self.body)
        self.success = VerdictBanner(self.body)
        self.keep = self._button("model", self.tr("&Put into the gallery"))
        self.translate = self._button("folder-open", self.tr("Translate a &folder now"))
        self.show_it = self._button("picture", self.tr("&Show in the gallery"))
        self._arrange()
        self._connect()
        self._refresh()

    def _button(self, icon: str, words: str) -> QPushButton:
        button = QPushButton(words, self.body)
        theme.bind_icon(button, icon, theme.Tone.TEXT if icon == "picture" else theme.Tone.ON_ACCENT)
        button.setProperty("accent", icon != "picture")
        return button

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(theme.SPACE)
        left.addWidget(self.form)
        left.addStretch(1)
        right.setSpacing(theme.SPACE)
        right.addWidget(wrapped(self.tr("The card in the gallery"), self.body, flag="heading"))
        right.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeft)
        self._pick = wrapped(self.tr("Its picture:"), self.body, flag="muted")
        right.addWidget(self._pick)
        right.addWidget(self.pictures)
        right.addStretch(1)
        panel = QFrame(self.body)
        panel.setLayout(right)
        panel.setFixedWidth(self.card.width() + 2 * theme.SPACE)
        right.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(3 * theme.SPACE)
        self._row.addLayout(left, 1)
        self._row.addWidget(panel, 0, Qt.AlignmentFlag.AlignTop)
        after = QHBoxLayout()
        after.setSpacing(theme.SPACE)
        for button in (self.translate, self.show_it):
            after.addWidget(button)
        after.addStretch(1)
        self.column.setSpacing(theme.SPACE + 4)
        self.column.addWidget(self.success)
        self.column.addLayout(after)
        for part in (self.problem, self.which):
            self.column.addWidget(part)
        self.column.addLayout(self._row)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.pictures.picked.connect(self._picked)
        self.sheets.loaded.connect(self._loaded)
        self.keep.clicked.connect(self._keep)
        self.translate.clicked.connect(lambda: self.translate_wanted.emit(self._kept_as))
        self.show_it.clicked.connect(lambda: self.show_wanted.emit(self._kept_as))

    # From outside

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on; what is proposed is kept until something else is chosen."""
        self._choice, self._picture = None, 0
        self._entry, self._history = entry, history
        order = entry.spec
        description = ""
        if order is not None:
            words = self.tr("Turns pictures like those of “{a}” into pictures like those of “{b}”.")
            description = words.format(a=order.folder_a.name, b=order.folder_b.name)
        self.form.begin(run_title(entry), description)
        self.update_run(entry, history)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """There is news of the run; a choice that was made stays."""
        self._entry, self._history = entry, history
        if self._choice is None:
            one = proposed(candidates(entry, history))
            if one is not None:
                self._choose(one.step, one.path)
        self._refresh()

    def set_choice(self, step: int, path: Path) -> None:
        """This generator is to be kept."""
        self._choose(step, path)
        self._refresh()

    @property
    def model_file(self) -> Path | None:
        """The generator that is to be kept."""
        return self._choice[1] if self._choice is not None else None

    def was_kept(self, name: str) -> None:
        """It is in the gallery now."""
        self._busy, self._kept_as = False, name
        self.problem.say(None)
        words = self.tr("“{name}” is in the gallery.").format(name=name)
        hint = self.tr("It can be used like any other generator, here and by the command line.")
        self.success.say(StatusText("done", theme.Tone.SUCCESS, words, "", hint))
        self.set_ready(True)
        self._refresh()
        self.translate.setFocus()
        self.area.verticalScrollBar().setValue(0)

    def show_problem(self, error: PutError) -> None:
        """It could not be kept; what was written stays."""
        self._busy = False
        self.problem.say(StatusText("warning", theme.Tone.DANGER, error.message, "", error.hint), error)
        self._refresh()
        self.form.name.setFocus()
        self.area.verticalScrollBar().setValue(0)

    set_problem = show_problem

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    # Inside

    def _choose(self, step: int, path: Path) -> None:
        """Another generator is another thing to be kept."""
        if self._choice != (step, path):
            self._choice = step, path
            self._kept_as, self._busy = "", False
            for banner in (self.success, self.problem):
                banner.say(None)
            self.set_ready(False)

    def values(self) -> dict[str, Any]:
        """What :attr:`keep_wanted` would tell now.

        Raises:
            ModelError: the name is no safe file name.
            ValueError: there is no generator.
        """
        if self._choice is None:
            raise ValueError("nothing is chosen")
        before, after = self._jpegs
        # The model file has the first picture on its card already.
        pictures = {"before": before, "after": after} if self._picture and before and after else {}
        return {"model_file": self._choice[1], **self.form.values(), **pictures}

    def _refresh(self) -> None:
        chosen, kept = self._choice is not None, bool(self._kept_as)
        self.which.setText(
            self.tr("This is the generator of step {step}.").format(step=text.number(self._choice[0]))
            if self._choice is not None
            else self.tr("There is no generator to keep yet.")
        )
        self.which.setVisible(not kept)
        self.form.setEnabled(chosen and not kept and not self._busy)
        self.pictures.setEnabled(self.form.isEnabled())
        self.keep.setEnabled(self.form.isEnabled() and self.form.whole)
        self.keep.setText(self.tr("Putting it there…") if self._busy else self.tr("&Put into the gallery"))
        self.keep.setVisible(not kept)
        self.translate.setVisible(kept)
        self.show_it.setVisible(kept)
        self._show_card()

    def _show_card(self) -> None:
        self._take_images()
        for part in (self._pick, self.pictures):
            part.setVisible(self.pictures.count() > 1)
        try:
            said = self.form.values()
        except ModelError:
            said = {"name": "", "title": self.form.title.text(), "description": "", "licence": ""}
        before, after = self._jpegs
        card = ModelCard(
            said["title"], description=said["description"], license=said["licence"], before=before, after=after
        )
        if card != self.card.card:
            self.card.show_card(said["name"], card)

    def _take_images(self) -> None:
        """Cut the card's pictures from the sheet of the very step that is kept: another would show other work."""
        sheet = self._history.sheet_at(self._choice[0]) if self._choice else None
        if sheet is None or self._choice is None or sheet.step != self._choice[0]:
            self.pictures.show_images((), -1)
            self._cut, self._jpegs = (), (b"", b"")
            return
        pictures = self.sheets.get(sheet.path) if self.isVisible() else None
        if pictures is None:
            return
        self._picture = min(self._picture, len(pictures) - 1)
        pair = pictures.photographs[self._picture], pictures.translations[self._picture]
        cut = tuple(image.cacheKey() for image in pair)
        if cut != self._cut:
            self._cut, self._jpegs = cut, (jpeg(pair[0]), jpeg(pair[1]))
            self.pictures.show_images(pictures.photographs, self._picture)

    @Slot()
    def _changed(self) -> None:
        self.problem.say(None)
        self._refresh()

    @Slot(int)
    def _picked(self, row: int) -> None:
        self._picture = row
        self._show_card()

    @Slot(object)
    def _loaded(self, _path: object) -> None:
        if self.isVisible():
            self._show_card()

    @Slot()
    def _keep(self) -> None:
        values = self.values()
        self._busy = True
        self.problem.say(None)
        self._refresh()
        self.keep_wanted.emit(values)

    def enter(self) -> None:  # noqa: D102
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        narrow = self.width() < 640
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
