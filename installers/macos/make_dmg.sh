#!/bin/sh
# Make the disk image of a frozen program:  installers/macos/make_dmg.sh FROZEN OUT
# With SIGN_AS (a Developer ID) the program is signed for notarisation; without, only for this machine.
set -eu
frozen=$1 out=$2 here=$(cd "$(dirname "$0")/.." && pwd)
version=$(python3 "$here/release.py" version)
app="$frozen/PUT Desktop.app"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --entitlements "$here/macos/entitlements.plist" --sign "$SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R "$app" "$scratch/"
ln -s /Applications "$scratch/Applications"
mkdir -p "$out"
hdiutil create -volname "PUT Desktop" -srcfolder "$scratch" -ov -format ULFO \
    "$out/put-desktop-$version-macos-$(uname -m).dmg"
