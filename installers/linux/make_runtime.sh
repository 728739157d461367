#!/bin/sh
# Build what starts an AppImage, from checkouts of its sources:  make_runtime.sh TYPE2_RUNTIME SQUASHFUSE OUT
#
# TYPE2_RUNTIME is github.com/AppImage/type2-runtime, SQUASHFUSE github.com/vasi/squashfuse; the release's workflow names
# the commits. OUT is a static program that needs no library of the machine it runs on; OUT.licences.txt goes with it.
# Debian's packages that it takes: gcc make autoconf automake libtool pkg-config libfuse3-dev libzstd-dev zlib1g-dev
set -eu
runtime=$(cd "$1" && pwd)/src/runtime
squashfuse=$(cd "$2" && pwd)
out=$(realpath "$3")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cp -r "$squashfuse" "$scratch/squashfuse"
cd "$scratch/squashfuse"
./autogen.sh >/dev/null
./configure --quiet --disable-shared --disable-demo --disable-high-level --without-xz --without-lzo --without-lz4
make --quiet libsquashfuse.la libsquashfuse_ll.la

cd "$scratch"
gcc -std=gnu99 -Os -static-pie -D_FILE_OFFSET_BITS=64 -DGIT_COMMIT=\"put-desktop\" -ffunction-sections -fdata-sections \
    -Wl,--gc-sections -Wl,-T,"$runtime/data_sections.ld" -I. -Isquashfuse -I/usr/include/fuse3 \
    "$runtime/runtime.c" squashfuse/.libs/libsquashfuse_ll.a squashfuse/.libs/libsquashfuse.a -lzstd -lz -lfuse3 -o runtime
strip --strip-debug --strip-unneeded runtime
printf 'AI\002' | dd of=runtime bs=1 count=3 seek=8 conv=notrunc 2>/dev/null  # by this an AppImage is known
mkdir -p "$(dirname "$out")"
cp runtime "$out"
for part in libfuse3-dev libzstd-dev zlib1g-dev libc6-dev; do
    printf '\n== %s\n\n' "$part"
    cat "/usr/share/doc/$part/copyright"
done | cat "$runtime/../../LICENSE" "$squashfuse/LICENSE" - > "$out.licences.txt"
