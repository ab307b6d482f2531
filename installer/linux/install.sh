#!/bin/sh
# Installs Rakor Desktop for the person who runs it, without root: program, menu entry, file type, icons.
# `-- --hapus` takes it away again and keeps the data. Run by the packed file, in the folder it unpacked itself into.
set -eu

NAME=rakor-desktop
DATA=${XDG_DATA_HOME:-$HOME/.local/share}
PROGRAMS=$HOME/.local/lib
HOME_OF_IT=$PROGRAMS/$NAME
COMMANDS=$HOME/.local/bin

say() { printf '%s\n' "$1"; }

refresh() {
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$DATA/applications" || true
    command -v update-mime-database >/dev/null && update-mime-database "$DATA/mime" 2>/dev/null || true
}

remove() {
    rm -rf "$HOME_OF_IT" "$COMMANDS/$NAME"
    (cd share && find . -type f) | while read -r file; do rm -f "$DATA/$file"; done
    refresh
}

is_running() {
    for link in /proc/[0-9]*/exe; do
        [ "$(readlink "$link" 2>/dev/null || true)" = "$HOME_OF_IT/$NAME" ] && return 0
    done
    return 1
}

if is_running; then
    say "Rakor Desktop masih berjalan. Tutup dahulu, lalu jalankan lagi. Tidak ada yang diubah."
    exit 13
fi
if [ "${1:-}" = --hapus ]; then
    remove
    say "Rakor Desktop sudah dihapus. Data rapat tetap ada di $DATA/RakorDesktop."
    exit 0
fi
if [ -f "$HOME_OF_IT/VERSION" ]; then
    newest=$(printf '%s\n%s\n' "$(cat "$HOME_OF_IT/VERSION")" "$(cat "$NAME/VERSION")" | sort -V | tail -n 1)
    if [ "$newest" != "$(cat "$NAME/VERSION")" ]; then
        say "Versi $newest yang lebih baru sudah terpasang. Tidak ada yang diubah."
        exit 12
    fi
fi
screen=$NAME/_internal/PySide6/Qt/plugins/platforms/libqxcb.so
missing=$(LD_LIBRARY_PATH="$PWD/$NAME/_internal" ldd "$screen" | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p' | sort -u)
if [ -n "$missing" ]; then
    say "Di komputer ini belum ada: $(printf '%s ' $missing)"
    say "Minta administrator memasangnya; di Debian dan Ubuntu: sudo apt install $(cat packages.txt)"
    say "Tidak ada yang diubah."
    exit 11
fi
say "Memeriksa program ..."
if ! QT_QPA_PLATFORM=offscreen "./$NAME/$NAME" selftest >selftest.txt 2>&1; then
    cat selftest.txt
    say "Program tidak dapat berjalan di komputer ini. Tidak ada yang diubah."
    exit 11
fi
mkdir -p "$PROGRAMS" "$COMMANDS" "$DATA"
rm -rf "$HOME_OF_IT.baru" "$HOME_OF_IT.lama"
cp -a "$NAME" "$HOME_OF_IT.baru"
if [ -d "$HOME_OF_IT" ]; then mv "$HOME_OF_IT" "$HOME_OF_IT.lama"; fi
mv "$HOME_OF_IT.baru" "$HOME_OF_IT"
rm -rf "$HOME_OF_IT.lama"
ln -sf "../lib/$NAME/$NAME" "$COMMANDS/$NAME"
cp -R share/. "$DATA/"
sed -i "s|^Exec=$NAME|Exec=\"$HOME_OF_IT/$NAME\"|; s|^TryExec=.*|TryExec=$HOME_OF_IT/$NAME|" "$DATA/applications/$NAME.desktop"
refresh
say "Rakor Desktop $(cat "$NAME/VERSION") sudah terpasang. Buka dari menu, atau dengan: $COMMANDS/$NAME"
