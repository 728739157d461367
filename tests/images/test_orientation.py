"""Which way up: told by XMP alone, and regions that turn with the picture."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageOps

from put.config import ImageFormat
from put.data.augment import read_small
from put.data.inspect_reading import read_facts
from put.images.image_files import read_image
from put.images.metadata.xmp_regions import turned
from tests.images.making import again, encoded, smooth, with_chunks, with_segments

WIDTH, HEIGHT = 60, 40
NAMESPACE = b"http://ns.adobe.com/xap/1.0/\0"
BODY = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{}</rdf:RDF></x:xmpmeta>'
ATTRIBUTE = BODY.format('<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="{}"/>')
ELEMENT = BODY.format(
    "<rdf:Description xmlns:tiff='http://ns.adobe.com/tiff/1.0/'><tiff:Orientation>{}</tiff:Orientation></rdf:Description>"
)


def write(path: Path, pixels: np.ndarray, packet: bytes) -> None:
    """A picture with XMP and no EXIF."""
    picture = Image.fromarray(pixels)
    match path.suffix:
        case ".jpg":
            path.write_bytes(
                with_segments(encoded(picture, "JPEG", quality=97, subsampling=0), (0xE1, NAMESPACE + packet))
            )
        case ".png":
            path.write_bytes(with_chunks(encoded(picture, "PNG"), (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)))
        case ".tif":
            tifffile.imwrite(path, pixels, photometric="rgb", extratags=[(700, 1, len(packet), packet, True)])
        case ".webp":
            picture.save(path, xmp=packet, lossless=True)
        case _:
            picture.save(path, xmp=packet, quality=97)


def transposed(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """What Pillow makes of it."""
    block = Image.Exif()
    block[0x0112] = orientation
    with Image.open(io.BytesIO(encoded(Image.fromarray(pixels), "PNG", exif=block))) as picture:
        return np.asarray(ImageOps.exif_transpose(picture))


@pytest.mark.parametrize("form", [ATTRIBUTE, ELEMENT])
@pytest.mark.parametrize("orientation", [2, 3, 6, 8])
@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".avif", ".tif"])
def test_orientation_that_xmp_alone_tells_is_applied(tmp_path: Path, ending: str, orientation: int, form: str) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    pixels = smooth(WIDTH, HEIGHT)
    write(source, pixels, form.format(orientation).encode())
    picture, _ = again(source, target)
    wanted = transposed(pixels, orientation)
    assert picture.pixels.shape == wanted.shape
    assert np.abs(picture.pixels.astype(int) - wanted).mean() < 3
    assert read_image(target).pixels.shape == wanted.shape
    with Image.open(target) as other:
        assert other.size == wanted.shape[1::-1]
        packet = other.info.get("xmp") or other.info["XML:com.adobe.xmp"].encode()
    assert form.format(1).encode() in packet


def test_exif_is_believed_before_xmp(tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x0112] = 1
    jpeg = encoded(smooth(WIDTH, HEIGHT), "JPEG", exif=block)
    (tmp_path / "a.jpg").write_bytes(with_segments(jpeg, (0xE1, NAMESPACE + ATTRIBUTE.format(6).encode())))
    assert read_image(tmp_path / "a.jpg").pixels.shape == (HEIGHT, WIDTH, 3)


@pytest.mark.slow
def test_training_and_inspection_see_it_upright_too(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    pixels = smooth(WIDTH * 16, HEIGHT * 16)
    write(path, pixels, ATTRIBUTE.format(6).encode())
    assert read_small(path, 40).shape == (3, 60, 40)
    facts = read_facts(path)
    assert (facts.width, facts.height) == (HEIGHT * 16, WIDTH * 16)


SPOT = (0.1, 0.5, 0.2, 0.3)
"""Left, top, width and height of what is marked, as parts of the stored picture."""
MIDDLE = (SPOT[0] + SPOT[2] / 2, SPOT[1] + SPOT[3] / 2)
PIXELS = (round(MIDDLE[0] * WIDTH), round(MIDDLE[1] * HEIGHT), round(SPOT[2] * WIDTH), round(SPOT[3] * HEIGHT))
NAMES = {
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
MWG_ELEMENTS = f"""<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions rdf:parseType="Resource">
<stDim:h>{HEIGHT}</stDim:h><stDim:unit>pixel</stDim:unit><stDim:w>{WIDTH}</stDim:w></mwg-rs:AppliedToDimensions>
<mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType="Resource"><mwg-rs:Area rdf:parseType="Resource">
<stArea:h>{SPOT[3]}</stArea:h><stArea:unit>normalized</stArea:unit><stArea:w>{SPOT[2]}</stArea:w>
<stArea:x>{MIDDLE[0]}</stArea:x><stArea:y>{MIDDLE[1]}</stArea:y></mwg-rs:Area><mwg-rs:Name>Anna</mwg-rs:Name>
</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"""
MWG_ATTRIBUTES = f"""<mwg-rs:Regions><rdf:Description>
<mwg-rs:AppliedToDimensions stDim:w="{WIDTH}" stDim:h="{HEIGHT}" stDim:unit="pixel"/><mwg-rs:RegionList><rdf:Bag>
<rdf:li><rdf:Description mwg-rs:Name="Anna"><mwg-rs:Area stArea:x="{MIDDLE[0]}" stArea:y="{MIDDLE[1]}"
stArea:w="{SPOT[2]}" stArea:h="{SPOT[3]}" stArea:unit="normalized"/></rdf:Description></rdf:li></rdf:Bag>
</mwg-rs:RegionList>
</rdf:Description></mwg-rs:Regions>"""
OTHERS = f"""<MPReg:Rectangle>{", ".join(map(str, SPOT))}</MPReg:Rectangle>
<exif:SubjectArea><rdf:Seq>{"".join(f"<rdf:li>{each}</rdf:li>" for each in PIXELS)}</rdf:Seq></exif:SubjectArea>
<Iptc4xmpExt:RegionBoundary rdf:parseType="Resource"><Iptc4xmpExt:rbShape>rectangle</Iptc4xmpExt:rbShape>
<Iptc4xmpExt:rbUnit>relative</Iptc4xmpExt:rbUnit><Iptc4xmpExt:rbX>{SPOT[0]}</Iptc4xmpExt:rbX><Iptc4xmpExt:rbY>{SPOT[1]}
</Iptc4xmpExt:rbY><Iptc4xmpExt:rbW>{SPOT[2]}</Iptc4xmpExt:rbW><Iptc4xmpExt:rbH>{SPOT[3]}</Iptc4xmpExt:rbH>
</Iptc4xmpExt:RegionBoundary>"""


def marked(path: Path, orientation: int, regions: str) -> None:
    """A picture that is white where its regions are, and black elsewhere."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    left, top = round(SPOT[0] * WIDTH), round(SPOT[1] * HEIGHT)
    pixels[top : top + PIXELS[3], left : left + PIXELS[2]] = 255
    block = Image.Exif()
    block[0x0112] = orientation
    block.get_ifd(0x8769)[0x9214] = PIXELS
    block.get_ifd(0x8769)[0xA214] = PIXELS[:2]
    packet = BODY.format(f'<rdf:Description rdf:about="" {DECLARED}>{regions}</rdf:Description>')
    if path.suffix == ".heic":  # its plug-in has the format turn the picture, besides what EXIF says
        pillow_heif = pytest.importorskip("pillow_heif")
        picture = pillow_heif.from_pillow(Image.fromarray(pixels))
        picture.save(path, quality=100, chroma=444, exif=block.tobytes(), xmp=packet.encode())
        return
    jpeg = encoded(pixels, "JPEG", quality=100, subsampling=0, exif=block)
    path.write_bytes(with_segments(jpeg, (0xE1, NAMESPACE + packet.encode())))


def extent(pixels: np.ndarray) -> tuple[float, ...]:
    """Middle, width and height of what is white, as parts of the picture."""
    rows, columns = (np.flatnonzero(pixels.mean(2).max(axis) > 128) for axis in (1, 0))
    height, width = pixels.shape[:2]
    across, down = columns[-1] + 1 - columns[0], rows[-1] + 1 - rows[0]
    return ((columns[0] + across / 2) / width, (rows[0] + down / 2) / height, across / width, down / height)


def values(root: ET.Element, prefix: str, *names: str) -> list[float]:
    """Numbers wherever they stand: in attributes or in elements."""
    found = []
    for name in names:
        full = f"{{{NAMES[prefix]}}}{name}"
        texts = [each.get(full) for each in root.iter() if each.get(full)] + [each.text for each in root.iter(full)]
        found += [float(text) for text in texts]
    return found


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("ending", "regions"), [(".jpg", MWG_ELEMENTS), (".jpg", MWG_ATTRIBUTES), (".heic", MWG_ELEMENTS)]
)
def test_regions_turn_with_the_picture(tmp_path: Path, ending: str, regions: str, orientation: int) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / "b.jpg"
    marked(source, orientation, regions + OTHERS)
    again(source, target, ImageFormat.JPEG, quality=100)
    with Image.open(target) as other:
        wanted = extent(np.asarray(other))
        root = ET.fromstring(other.info["xmp"])
        below = other.getexif().get_ifd(0x8769)
        width, height = other.size
    assert values(root, "stArea", "x", "y", "w", "h") == pytest.approx(wanted)
    assert values(root, "stDim", "w", "h") == [width, height]
    corner = (wanted[0] - wanted[2] / 2, wanted[1] - wanted[3] / 2, *wanted[2:])
    (rectangle,) = (each.text for each in root.iter(f"{{{NAMES['MPReg']}}}Rectangle"))
    assert [float(part) for part in rectangle.split(",")] == pytest.approx(corner)
    assert values(root, "Iptc4xmpExt", "rbX", "rbY", "rbW", "rbH") == pytest.approx(corner)
    area = (wanted[0] * width, wanted[1] * height, wanted[2] * width, wanted[3] * height)
    (subject,) = root.iter(f"{{{NAMES['exif']}}}SubjectArea")
    assert [float(each.text) for each in subject.iter(f"{RDF}li")] == pytest.approx(area)
    assert below[0x9214] == pytest.approx(area)
    assert below[0xA214] == pytest.approx(area[:2])


def test_regions_that_are_for_the_upright_picture_stay(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    upright = MWG_ATTRIBUTES.replace(f'stDim:w="{WIDTH}" stDim:h="{HEIGHT}"', f'stDim:w="{HEIGHT}" stDim:h="{WIDTH}"')
    marked(source, 6, upright)
    again(source, target)
    assert upright.encode() in target.read_bytes()


@pytest.mark.parametrize("damage", ["", "x", "nan", "1/0", "9" * 5000])
def test_odd_regions_stay_as_they_are(tmp_path: Path, damage: str) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    odd = MWG_ATTRIBUTES.replace(f'stArea:y="{MIDDLE[1]}"', f'stArea:y="{damage}"').replace(str(WIDTH), "0")
    marked(source, 6, odd + OTHERS.replace(str(SPOT[1]), damage))
    again(source, target)
    assert odd.encode() in target.read_bytes()


def test_a_subject_outside_the_picture_stays(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    block = Image.Exif()
    block[0x0112] = 6
    block.get_ifd(0x8769)[0x9214] = (2006, 1508, 2213, 1330)
    source.write_bytes(encoded(smooth(WIDTH, HEIGHT), "JPEG", exif=block))
    again(source, target)
    with Image.open(target) as other:
        assert other.getexif().get_ifd(0x8769)[0x9214] == (2006, 1508, 2213, 1330)


@pytest.mark.slow
@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "flood", ["<mwg-rs:Regions>", "<mwg-rs:Regions><mwg-rs:Area>", "<mwg-rs:Regions ", '<a MPReg:Rectangle="', "1"]
)
def test_a_packet_that_never_ends_does_not_hold_anybody_up(flood: str) -> None:
    packet = f'<a {DECLARED}><b MPReg:Rectangle="'.encode() + flood.encode() * (4_000_000 // len(flood))
    assert turned(packet, 6, WIDTH, HEIGHT) == packet
