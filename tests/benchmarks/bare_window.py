"""The least a window over a store can do: one mapped class, one query, one table; says when its rows are painted."""

import os
import sys
from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    """The only base."""


class Meeting(Base):
    """The only table."""

    __tablename__ = "meeting"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    place: Mapped[str]


class Table(QTableView):
    """Says when it was painted for the first time; its rows are there before it is shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def painted() -> None:
    os.write(sys.stdout.fileno(), b"painted\n")
    QApplication.exit()


def read(store: str) -> list[tuple[str, str]]:
    driver: Any = import_module("sqlcipher3.dbapi2")
    engine = create_engine(f"sqlite:///{store}", module=driver)
    with Session(engine) as session:
        return [(row.title, row.place) for row in session.scalars(select(Meeting))]


def main(store: str) -> None:
    app = QApplication([])
    window, table, model = QMainWindow(), Table(), QStandardItemModel()
    for row in read(store):
        model.appendRow([QStandardItem(cell) for cell in row])
    assert model.rowCount() > 0
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1366, 728)
    window.show()
    app.exec()


main(sys.argv[1])
