#!/bin/sh
# Compile put-desktop.iss around a stand-in for the program, to try the script where there is no Windows:
#   sh installers/windows/try_with_wine.sh ISCC.EXE
# Needs a Wine that runs 32-bit programs. The npm package 'innosetup' brings ISCC.exe.
set -eu
compiler=$1 here=$(cd "$(dirname "$0")/.." && pwd)
wine=$(command -v wine || echo /usr/lib/wine/wine)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/put-desktop/_internal" "$scratch/put-desktop/licences" "$scratch/icons"
cp "$here/licences/GPL-3.0.txt" "$scratch/put-desktop/licences/"
for file in put.exe put-desktop.exe _internal/part; do echo stand-in > "$scratch/put-desktop/$file"; done
# A one-pixel icon.
printf '\0\0\1\0\1\0\1\1\0\0\1\0\40\0\60\0\0\0\26\0\0\0\50\0\0\0\1\0\0\0\2\0\0\0\1\0\40\0\0\0\0\0\10\0\0\0' \
    > "$scratch/icons/put-desktop.ico"
printf '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\377\377\377\377\0\0\0\0' >> "$scratch/icons/put-desktop.ico"
HOME="$scratch" WINEPREFIX="$scratch/prefix" WINEDEBUG=-all "$wine" "$compiler" /Q /DVersion=1.2.3 /DPublisher=Somebody \
    "/DFrozen=Z:$scratch/put-desktop" "/DOut=Z:$scratch/out" "Z:$here/windows/put-desktop.iss"
ls -l "$scratch/out/put-desktop-1.2.3-windows-x64.exe"
