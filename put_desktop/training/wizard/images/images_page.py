"""Page 1 of the training wizard: the two folders of images."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from put.data.inspect_report import Outlook
from put.errors import OptionError, PutError
from put_desktop.training.draft.domain_reading import DomainCount, Dropped, is_image, place_drop
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.draft.fixes import Fix, advise
from put_desktop.training.wizard.drops import DropTarget
from put_desktop.training.wizard.images.domain_panel import DomainPanel
from put_desktop.training.wizard.images.domain_reader import DOMAINS, DomainReader
from put_desktop.training.wizard.images.findings_list import FindingsList, SingleImageCard
from put_desktop.training.wizard.images.outlook_bar import OutlookBar
from put_desktop.training.wizard.images.pair_inspection import InspectionRequest, PairInspection
from put_desktop.training.wizard.page import WizardPage
from put_desktop.ui import theme
from put_desktop.ui.widgets.message_overlay import MessageOverlay

__all__ = ["ImagesPage"]

DEFAULT_SIZE = 256
FIELDS = {"A": "folder_a", "B": "folder_b"}


class ImagesPage(WizardPage):
    """Two panels to drop folders on, their inspection, and fixes for what it finds.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.

    Signals:
        inspected: the latest :class:`put.data.inspect_report.Inspection`.
    """

    inspected = Signal(object)

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pictures"),
            parent,
            heading=self.tr("Which pictures should it learn from?"),
            lead=self.tr(
                "Two folders: pictures like yours, and pictures that look like what you want. They need not match."
            ),
        )
        self._holder = holder
        self.reader = DomainReader(self)
        self.inspection = PairInspection(self.reader, self)
        self.drops = DropTarget(self)
        self._build()
        self._connect()
        self._sync({"folder_a", "folder_b", "left_out"})

    def _build(self) -> None:
        self.panels = {
            "A": DomainPanel("A", self.tr("Source"), self.tr("Pictures like the ones you want to translate"), self),
            "B": DomainPanel("B", self.tr("Style"), self.tr("Pictures in the style you want them to get"), self),
        }
        self._panel_row = QHBoxLayout()
        self._panel_row.setSpacing(2 * theme.SPACE)
        for panel in self.panels.values():
            self._panel_row.addWidget(panel, 1)
        self.messages = MessageOverlay(self)
        self.single_card = SingleImageCard(self)
        self.outlook = OutlookBar(self)
        self.findings = FindingsList(self)
        self.column.addLayout(self._panel_row)
        for part in (self.single_card, self.outlook, self.findings):
            self.column.addWidget(part)
        self.column.addStretch(0)
        self.findings.setVisible(False)

    def _connect(self) -> None:
        self.drops.dropped.connect(self.take)
        for domain, panel in self.panels.items():
            panel.dropped.connect(partial(self.take, domain=domain))
            panel.cleared.connect(partial(self._set_folders, {domain: None}))
        self.reader.counted.connect(self._counted)
        self.reader.thumbnail_ready.connect(self._show_thumbnail)
        self.reader.failed.connect(self._unreadable)
        self.single_card.button.clicked.connect(partial(self._holder.change_options, single=True))
        self.outlook.restore_requested.connect(partial(self._holder.change, left_out=frozenset()))
        self.outlook.check_requested.connect(self.check_again)
        self.outlook.override_toggled.connect(self._update_ready)
        self.findings.fix_requested.connect(self._fix)
        self.inspection.counted.connect(self._show_counts)
        self.inspection.progressed.connect(self.outlook.show_progress)
        self.inspection.finished.connect(self._inspected)
        self.inspection.failed.connect(self._inspection_failed)
        self._holder.changed.connect(self._sync)

    def enter(self) -> None:  # noqa: D102
        if self.inspection.has_failed:
            self.check_again()
            return
        for domain in DOMAINS:  # a disk may have been removed in the meantime
            if (path := self._folder(domain)) is not None:
                self.reader.check(domain, path)

    def shut(self) -> None:
        """End the process and the threads; the page is not used after that."""
        self.inspection.close()
        self.reader.close()

    def _folder(self, domain: str) -> Path | None:
        found: Path | None = getattr(self._holder.draft, FIELDS[domain])
        return found

    # Choosing folders

    def take(self, paths: list[Path], domain: str = "") -> None:
        """Take what was dropped on a panel, or anywhere where ``domain`` is empty."""
        self.reader.sort(paths, partial(self._sorted, domain))

    def _sorted(self, domain: str, dropped: Dropped) -> None:
        found = place_drop(dropped, domain, a_is_free=self._folder("A") is None)
        if isinstance(found, str):
            self.messages.show_problem(PutError(found))
        else:
            self._set_folders(found)

    def _set_folders(self, folders: Mapping[str, Path | None]) -> None:
        self.messages.clear()
        draft = self._holder.draft
        if all(self._folder(domain) == path for domain, path in folders.items()):
            self.check_again()  # nobody drops the same folder again for nothing
            return
        used = [path for path in ({name: self._folder(name) for name in DOMAINS} | dict(folders)).values() if path]
        fields = {FIELDS[domain]: path for domain, path in folders.items()}
        self._holder.set(draft.with_folders(fields, single=all(map(is_image, used))))

    @Slot(set)
    def _sync(self, changed: set[str]) -> None:
        """Follow the draft, whoever has changed it."""
        draft = self._holder.draft
        for domain in DOMAINS:
            if FIELDS[domain] in changed:
                self._read(domain)
        empty = draft.folder_a is None or draft.folder_b is None
        self.outlook.check_button.setVisible(not empty)
        self.column.setStretchFactor(self._panel_row, 1 if empty else 0)
        self.column.setStretch(self.column.count() - 1, 0 if empty else 1)
        if "left_out" in changed:
            self.outlook.show_left_out(len(draft.left_out))
        if changed & {"folder_a", "folder_b"}:
            self._forget()
        self.single_card.show_draft(draft)
        if self._request() != self.inspection.request:
            self._inspect()
        elif self.inspection.report is not None:
            self.findings.show_advice(advise(self.inspection.report, draft))
        self._update_ready()

    # Reading folders

    def _read(self, domain: str) -> None:
        path = self._folder(domain)
        self.panels[domain].set_path(path)
        self.reader.read(domain, path, self._holder.draft.left_out)

    @Slot(str, object)
    def _counted(self, domain: str, count: DomainCount) -> None:
        self.panels[domain].show_count(count.count, len(count.sample))
        self._inspect()

    @Slot(str, int, QImage)
    def _show_thumbnail(self, domain: str, number: int, image: QImage) -> None:
        self.panels[domain].show_image(number, image)

    @Slot(str, object)
    def _unreadable(self, domain: str, problem: PutError) -> None:
        self.inspection.fail()
        self.outlook.show_nothing("")
        self.findings.show_advice(())
        self.panels[domain].show_problem(problem)
        self._update_ready()

    @Slot()
    def check_again(self) -> None:
        """Count and inspect both folders again: their files may have changed."""
        override = self.outlook.override.isChecked()
        self._forget()
        self.outlook.override.setChecked(override)
        for domain in DOMAINS:
            self._read(domain)
        self._inspect()
        self._update_ready()

    def _forget(self) -> None:
        self.inspection.forget()
        self.findings.show_advice(())
        self.outlook.override.setChecked(False)

    # Inspecting

    def _request(self) -> InspectionRequest:
        draft = self._holder.draft
        try:
            size = draft.options().size
        except OptionError:  # the settings page says so
            size = DEFAULT_SIZE
        return InspectionRequest(draft.folder_a, draft.folder_b, draft.left_out, size)

    def _inspect(self) -> None:
        """Start the inspection, where both folders can be read."""
        self.inspection.outdate()
        self.findings.setEnabled(False)
        missing = [domain for domain in DOMAINS if self._folder(domain) is None]
        if not missing and self.reader.ready:
            self.inspection.start(self._request())
        else:
            words = self.tr("Now choose folder {name}.").format(name=missing[0]) if len(missing) == 1 else ""
            self.outlook.show_nothing(words)

    @Slot(int, int)
    def _show_counts(self, number_a: int, number_b: int) -> None:
        for domain, number in zip(DOMAINS, (number_a, number_b), strict=True):
            self.panels[domain].show_number(number)

    @Slot()
    def _inspected(self) -> None:
        report = self.inspection.report
        if report is None:
            return
        self.findings.setEnabled(True)
        self.panels["A"].show_report(report.a)
        self.panels["B"].show_report(report.b)
        self.findings.show_advice(advise(report, self._holder.draft))
        usable = bool(report.a.readable and report.b.readable)
        self.outlook.show_outlook(report.outlook, may_override=usable and report.outlook is Outlook.NOT_YET)
        self._update_ready()
        self.inspected.emit(report)

    @Slot(object)
    def _inspection_failed(self, problem: PutError) -> None:
        self.outlook.show_nothing("")
        self.findings.show_advice(())
        self.panels["B"].show_problem(problem)
        self._update_ready()

    @Slot(object)
    def _fix(self, fix: Fix) -> None:
        if fix.leave_out:
            self._holder.change(left_out=self._holder.draft.left_out | fix.leave_out)
        if fix.options:
            self._holder.change_options(**fix.options)

    @Slot()
    def _update_ready(self) -> None:
        draft, report = self._holder.draft, self.inspection.report
        files = is_image(draft.folder_a) or is_image(draft.folder_b)
        self.set_ready(
            report is not None
            and self.inspection.is_current
            and bool(report.a.readable and report.b.readable)
            and (report.outlook is not Outlook.NOT_YET or self.outlook.override.isChecked())
            and (bool(draft.changed.get("single")) or not files)
        )
