"""The image of a head: loaded from a file, looked at, told whether it is fine enough, taken away."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.documents.strangers.pictures import load_picture
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.letterheads import EMBLEM_MM, Emblem
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.jobs import Jobs, Kind
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.paint import CENTER, paint_frame, paint_text, painter_of
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

_BOX = 64


class EmblemBox(QWidget):
    """The image, or a dashed frame until the office has loaded its own: none is ever drawn by the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_BOX), theme.px(_BOX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = painter_of(self), self.rect().toRectF()
        paint_frame(painter, whole, CARD_RADIUS, "paper", "border2")
        inner = whole.adjusted(8, 8, -8, -8)
        if self.image.isNull():
            painter.setPen(QPen(theme.color("mute_solid"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(inner)
            paint_text(painter, inner, self.tr("image"), 11, 400, "mute_solid", CENTER)
        else:
            size = self.image.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(inner.center())
            painter.drawImage(place, self.image)
        painter.end()


class EmblemStrip(QWidget):
    """Tells `changed` when there is another image or none; a file may be dropped on it."""

    changed = Signal()
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._emblem: Emblem | None = None
        self.box, self.name, self.facts = EmblemBox(), ElidedLabel("", 13, 600), ElidedLabel("", 12, 400, "text2")
        self.sharp_icon, self.sharp = Icon("circle-check", 14, "ok"), Label("", 12, 400, "text2", wrap=True)
        self.load = Button(self.tr("Load image…"), icon="file-input")
        self.remove = Button(self.tr("Remove"), kind="ghost")
        self.load.clicked.connect(self.ask_file)
        self.remove.clicked.connect(self._on_remove)
        FileDrops(self).dropped.connect(self.bring)
        self._lay_out()
        self.show_emblem(None)

    def emblem(self) -> Emblem | None:
        """The image."""
        return self._emblem

    def show_emblem(self, emblem: Emblem | None) -> None:
        """Show another; tells nobody."""
        self._emblem = emblem
        self.box.image = QImage.fromData(emblem.content) if emblem else QImage()
        self.box.update()
        self.remove.setVisible(emblem is not None)
        self.load.setText(self.tr("Replace…") if emblem else self.tr("Load image…"))
        self.name.set_text(emblem.file_name if emblem else self.tr("No image yet"))
        if emblem is None:
            self.facts.set_text(self.tr("PNG or JPEG, until then a frame"))
            self._say("info", "text3", self.tr("The program never draws an emblem itself."))
            return
        width, height = emblem.pixels
        words = self.tr("{width} × {height} px, on white").format(width=width, height=height)
        self.facts.set_text(words)
        paper = self.tr("{wide} × {high} mm").format(wide=EMBLEM_MM[0], high=EMBLEM_MM[1])
        if emblem.is_sharp:
            self._say("circle-check", "ok", self.tr("Fine enough for {size}").format(size=paper))
        else:
            words = self.tr("Coarse on {size}: a larger one prints better")
            self._say("triangle-alert", "warn", words.format(size=paper))

    @Slot()
    def ask_file(self) -> None:
        """Ask for a file; the dialog is open when the call returns."""
        dialog = QFileDialog(self.window(), self.tr("Load image"), "", self.tr("Images") + " (*.png *.jpg *.jpeg)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(object)
    def bring(self, path: Path) -> None:
        """Read this file and take its image."""
        self._jobs.export(load_picture, path, then=self._on_read, refused=self._on_refused, kind=Kind.FILE)

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.bring(Path(path))

    @Slot(object)
    def _on_read(self, emblem: Emblem) -> None:
        self.show_emblem(emblem)
        self.changed.emit()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)

    @Slot()
    def _on_remove(self) -> None:
        self.show_emblem(None)
        self.load.setFocus()
        self.changed.emit()

    def _say(self, icon: str, color: str, words: str) -> None:
        self.sharp_icon.set_icon(icon, color)
        self.sharp.setText(words)

    def _lay_out(self) -> None:
        row, words, line = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words.setSpacing(2)
        line.setSpacing(6)
        line.addWidget(self.sharp_icon)
        line.addWidget(self.sharp, 1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addLayout(line)
        row.addWidget(self.box)
        row.addLayout(words, 1)
        row.addWidget(self.remove)
        row.addWidget(self.load)
