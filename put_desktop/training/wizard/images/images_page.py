"""Page 1 of the training wizard: the two folders."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from put.data.inspect_report import Inspection, Outlook
from put.errors import OptionError, PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.training.draft.domain_reading import (
    DomainCount,
    Dropped,
    is_image,
    pair_problem,
    read_side,
    sort_drop,
)
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.draft.fixes import Fix, advise
from put_desktop.training.draft.inspection import Inspector
from put_desktop.training.wizard.images.domain_images import ThumbStrip, read_thumbnail
from put_desktop.training.wizard.images.domain_panel import DomainPanel, dropped_paths
from put_desktop.training.wizard.images.findings_list import FindingsList
from put_desktop.training.wizard.images.outlook_bar import OutlookBar
from put_desktop.training.wizard.images.single_notice import SingleNotice
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.ui import theme

__all__ = ["ImagesPage"]

WANTED_SIZE = 256
SIDES = ("A", "B")
FIELDS = {"A": "folder_a", "B": "folder_b"}


class ImagesPage(WizardPage):
    """Two sides to drop on, the inspection of both, and what can be done about what it finds.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.

    Signals:
        inspected: the latest :class:`put.data.inspect_report.Inspection`.
    """

    inspected = Signal(object)

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pictures"), parent)
        self._holder = holder
        self._turns = {"A": 0, "B": 0}
        self._fit = {"A": False, "B": False}
        self._pair_turn = 0
        self.report: Inspection | None = None
        self._current = False
        self._failed = False
        """Whether the latest look ended without a report."""
        self._looked: tuple[object, ...] | None = None
        self._scans = TaskQueue(Executor.IO, self)
        self._thumbnails = TaskQueue(Executor.INTERACTIVE, self)
        self.inspector = Inspector(self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._sync({"folder_a", "folder_b", "left_out"})

    def _build(self) -> None:
        self.sides = {
            "A": DomainPanel("A", self.tr("Start from"), self.tr("Pictures like those you want to translate"), self),
            "B": DomainPanel("B", self.tr("Become"), self.tr("Pictures that have the look you want them to get"), self),
        }
        self._sides_row = row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for panel in self.sides.values():
            row.addWidget(panel, 1)
        self.notice = SingleNotice(self)
        self.trouble = wrapped("", self, flag="danger")
        self.outlook = OutlookBar(self)
        self.findings = FindingsList(self)
        self.column.addLayout(row)
        for part in (self.trouble, self.notice, self.outlook, self.findings):
            self.column.addWidget(part)
        self.column.addStretch(0)
        self.findings.setVisible(False)
        self.trouble.setVisible(False)

    def _connect(self) -> None:
        for name, panel in self.sides.items():
            panel.dropped.connect(partial(self.take, side=name))
            panel.cleared.connect(partial(self._clear, name))
        self.notice.button.clicked.connect(self._use_single)
        self.outlook.take_back.connect(self._take_back)
        self.outlook.again.connect(self.look_again)
        self.outlook.insisted.connect(self._judge)
        self.findings.fix_wanted.connect(self._fix)
        self.inspector.began.connect(self._began)
        self.inspector.found.connect(self._found)
        self.inspector.advanced.connect(self.outlook.show_progress)
        self.inspector.finished.connect(self._inspected)
        self.inspector.failed.connect(self._inspection_failed)
        self._holder.changed.connect(self._sync)

    def enter(self) -> None:  # noqa: D102
        if self._failed:
            self.look_again()
            return
        for side in SIDES:  # a disk may have been taken away meanwhile
            path = getattr(self._holder.draft, FIELDS[side])
            if path is not None:
                gone = partial(self._not_counted, side, self._turns[side])
                self._scans.submit(partial(read_side, path, (), 1), None, gone)

    def leave(self) -> None:  # noqa: D102
        # A look goes on: its result is wanted when one comes back, and costs nothing once it is there.
        return

    def shut(self) -> None:
        """End the process and what runs beside the window; the page is not used after that."""
        self.inspector.close()
        self._scans.close(finish=False)
        self._thumbnails.close(finish=False)

    def take(self, paths: list[Path], side: str = "") -> None:
        """Take what was dropped: on a side, or anywhere where ``side`` is empty."""
        self._scans.submit(partial(sort_drop, [path.absolute() for path in paths]), partial(self._sorted, side))

    def _sorted(self, side: str, dropped: Dropped) -> None:
        target = side or ("A" if self._holder.draft.folder_a is None else "B")
        self._complain("")
        if len(dropped.folders) == 2:
            first, second = dropped.folders if target == "A" or not side else reversed(dropped.folders)
            self._change_sides({"A": first, "B": second})
        elif len(dropped.folders) > 2:
            self._complain(self.tr("Drop one folder on each side, or two at once."))
        elif dropped.folders:
            self._change_sides({target: dropped.folders[0]})
        elif len(dropped.pictures) == 1:
            self._change_sides({target: dropped.pictures[0]})
        elif dropped.pictures:
            self._complain(
                self.tr("A side takes a folder, not loose files. Put these pictures into a folder and drop that.")
            )
        else:
            name = dropped.others[0].name if dropped.others else ""
            self._complain(self.tr("“{name}” is neither a folder nor a picture that can be read.").format(name=name))

    def _change_sides(self, paths: dict[str, Path | None]) -> None:
        """Take other sides; what was decided about those that go is not kept."""
        draft = self._holder.draft
        sides = {FIELDS[name]: getattr(draft, FIELDS[name]) for name in SIDES}
        if all(sides[FIELDS[name]] == path for name, path in paths.items()):
            self.look_again()  # nobody drops the same again for nothing
            return
        sides.update({FIELDS[name]: path for name, path in paths.items()})
        kept = [path for path in sides.values() if path is not None]
        left_out = frozenset(path for path in draft.left_out if any(path.is_relative_to(side) for side in kept))
        changed = draft.changed
        if not all(map(is_image, kept)):
            changed = {name: value for name, value in changed.items() if name != "single"}
        self._holder.change(**sides, left_out=left_out, changed=changed)

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _clear(self, side: str) -> None:
        self._complain("")
        self._change_sides({side: None})

    @Slot(set)
    def _sync(self, changed: set[str]) -> None:
        """Follow the draft, whoever changed it."""
        draft = self._holder.draft
        for side in SIDES:
            if FIELDS[side] in changed:
                self._show_side(side, getattr(draft, FIELDS[side]))
        empty = draft.folder_a is None or draft.folder_b is None
        self.outlook.look_again.setVisible(not empty)
        self.column.setStretchFactor(self._sides_row, 1 if empty else 0)
        self.column.setStretch(self.column.count() - 1, 0 if empty else 1)
        if "left_out" in changed:
            self.outlook.show_left_out(len(draft.left_out))
        if changed & {"folder_a", "folder_b"}:
            self._forget()
        self._offer_single()
        if self._wanted() != self._looked:
            self._look()
        elif self.report is not None:
            self.findings.show_advice(advise(self.report, draft))
        self._judge()

    def _wanted(self) -> tuple[object, ...]:
        draft = self._holder.draft
        return (draft.folder_a, draft.folder_b, draft.left_out, self._size())

    def _size(self) -> int:
        try:
            return self._holder.draft.options().size
        except OptionError:  # the page of settings says so
            return WANTED_SIZE

    def _show_side(self, side: str, path: Path | None) -> None:
        self._turns[side] += 1
        self._fit[side] = False
        panel = self.sides[side]
        panel.set_path(path)
        if path is None:
            return
        left_out = self._holder.draft.left_out
        turn = self._turns[side]
        self._scans.submit(
            partial(read_side, path, left_out, ThumbStrip.MOST),
            partial(self._counted, side, turn),
            partial(self._not_counted, side, turn),
        )

    def _counted(self, side: str, turn: int, count: DomainCount) -> None:
        if turn != self._turns[side]:
            return
        self._fit[side] = True
        self.sides[side].show_count(count.count, len(count.sample))
        for index, path in enumerate(count.sample):
            self._thumbnails.submit(self._decoding(side, turn, path), partial(self._decoded, side, turn, index))
        self._look()

    def _decoding(self, side: str, turn: int, path: Path) -> Callable[[], QImage | None]:
        def work() -> QImage | None:
            return read_thumbnail(path, ThumbStrip.PIXELS) if turn == self._turns[side] else None

        return work

    def _decoded(self, side: str, turn: int, index: int, image: QImage | None) -> None:
        if turn == self._turns[side] and image is not None:
            self.sides[side].show_image(index, image)

    def _not_counted(self, side: str, turn: int, error: Exception) -> None:
        if turn != self._turns[side]:
            return
        problem = error if isinstance(error, PutError) else PutError(self.tr("It cannot be read."), "", str(error))
        self._failed, self._current, self._fit[side] = True, False, False
        self.outlook.show_nothing("")
        self.findings.show_advice(())
        self.sides[side].show_problem(problem)
        self._judge()

    @Slot()
    def look_again(self) -> None:
        """Count and inspect both sides anew: what is in them may have changed."""
        draft = self._holder.draft
        insisted = self.outlook.insist.isChecked()
        self._forget()
        self.outlook.insist.setChecked(insisted)
        for side in SIDES:
            self._show_side(side, getattr(draft, FIELDS[side]))
        self._look()
        self._judge()

    def _forget(self) -> None:
        """Nothing that was found is true any more."""
        self.report = None
        self._failed = False
        self._looked = None
        self.inspector.stop()
        self.findings.show_advice(())
        self.outlook.insist.setChecked(False)

    def _look(self) -> None:
        """Begin to inspect both sides, where both are there."""
        self._current = False
        self.findings.setEnabled(False)
        draft = self._holder.draft
        if draft.folder_a is None or draft.folder_b is None or not all(self._fit.values()):
            self._invite()
            return
        self._failed = False
        self._looked = self._wanted()
        self._pair_turn += 1
        self.outlook.show_progress(0, 0)
        self.inspector.stop()
        self._scans.submit(
            partial(pair_problem, draft.folder_a, draft.folder_b), partial(self._pair_checked, self._pair_turn)
        )

    def _pair_checked(self, turn: int, problem: PutError | None) -> None:
        draft = self._holder.draft
        if turn != self._pair_turn or draft.folder_a is None or draft.folder_b is None:
            return
        if problem is not None:
            self._inspection_failed(problem)
            return
        self.inspector.look(draft.folder_a, draft.folder_b, draft.left_out, self._size())

    def _invite(self) -> None:
        missing = [name for name in SIDES if getattr(self._holder.draft, FIELDS[name]) is None]
        words = {0: "", 1: self.tr("Now the other side: {name}."), 2: ""}[len(missing)]
        self.outlook.show_nothing(words.format(name=missing[0]) if missing else words)

    @Slot()
    def _began(self) -> None:
        self.outlook.show_progress(0, 0)

    @Slot(int, int)
    def _found(self, number_a: int, number_b: int) -> None:
        for panel, number in ((self.sides["A"], number_a), (self.sides["B"], number_b)):
            panel.say_count(number)

    @Slot(object)
    def _inspected(self, report: Inspection) -> None:
        self.report = report
        self._current = True
        self.findings.setEnabled(True)
        self.sides["A"].show_report(report.a)
        self.sides["B"].show_report(report.b)
        self.findings.show_advice(advise(report, self._holder.draft))
        usable = bool(report.a.readable and report.b.readable)
        self.outlook.show_outlook(report.outlook, may_insist=usable and report.outlook is Outlook.NOT_YET)
        self._offer_single()
        self._judge()
        self.inspected.emit(report)

    @Slot(object)
    def _inspection_failed(self, problem: PutError) -> None:
        self._failed = True
        self.outlook.show_nothing("")
        self.findings.show_advice(())
        self.sides["B"].show_problem(problem)
        self._judge()

    @Slot(object)
    def _fix(self, fix: Fix) -> None:
        if fix.leave_out:
            self._holder.change(left_out=self._holder.draft.left_out | fix.leave_out)
        if fix.options:
            self._holder.change_options(**fix.options)

    @Slot()
    def _take_back(self) -> None:
        self._holder.change(left_out=frozenset())

    @Slot()
    def _use_single(self) -> None:
        self._holder.change_options(single=True)

    def _offer_single(self) -> None:
        draft = self._holder.draft
        both = is_image(draft.folder_a) and is_image(draft.folder_b)
        self.notice.show_state(offered=both, on=bool(draft.changed.get("single")))

    @Slot()
    def _judge(self) -> None:
        """Say whether one may go on."""
        draft, report = self._holder.draft, self.report
        files = is_image(draft.folder_a) or is_image(draft.folder_b)
        self.set_ready(
            report is not None
            and self._current
            and bool(report.a.readable and report.b.readable)
            and (report.outlook is not Outlook.NOT_YET or self.outlook.insist.isChecked())
            and (bool(draft.changed.get("single")) or not files)
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        if paths := dropped_paths(event):
            event.acceptProposedAction()
            self.take(paths)
