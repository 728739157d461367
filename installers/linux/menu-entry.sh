#!/bin/sh
# Put PUT Desktop into your menu, or take it out again:  ./menu-entry.sh [--remove]
# Only files in your own home folder change.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
cd "$here/share"
find . -type f | while read -r file; do
    if [ "${1:-}" = "--remove" ]; then
        rm -f "$share/$file"
        continue
    fi
    mkdir -p "$share/$(dirname "$file")"
    cp "$file" "$share/$file"
done
if [ "${1:-}" != "--remove" ]; then
    # In a desktop entry a path with spaces is quoted.
    sed -i "s|^Exec=put-desktop|Exec=\"$here/put-desktop\"|" "$share/applications/put-desktop.desktop"
fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$share/applications" || true
command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ] && update-mime-database "$share/mime" || true
